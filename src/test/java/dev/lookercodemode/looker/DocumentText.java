package dev.lookercodemode.looker;

/** Texts of API documents and of {@code /versions}, as an instance serves them. */
final class DocumentText {
  private DocumentText() {}

  /** A Swagger 2 document with the core of the API and one operation more. */
  static String with(String operation) {
    StringBuilder all =
        new StringBuilder("{'swagger':'2.0','info':{'version':'4.0.27.2'},'paths':{");
    all.append("'/user':{'get':{'operationId':'me'}}");
    for (int i = 0; i < 100; i++) {
      all.append(",'/filler/").append(i).append("':{'get':{'operationId':'filler_");
      all.append(i).append("'}}");
    }
    all.append(",'/").append(operation).append("':{'get':{'operationId':'");
    return all.append(operation).append("'}}}}").toString().replace('\'', '"');
  }

  static String versions(String fullVersion, String swaggerUrl) {
    return """
    {"looker_release_version":"x","supported_versions":[
      {"version":"3.1","full_version":"3.1.0","swagger_url":"http://127.0.0.1:1/old"},
      {"version":"4.0","full_version":"%s","status":"current","swagger_url":"%s"}]}
    """
        .formatted(fullVersion, swaggerUrl);
  }
}
