package dev.lookercodemode.server;

import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.discovery.Discovery;
import dev.lookercodemode.sandbox.HostCall;
import dev.lookercodemode.sandbox.HostReply;
import java.util.List;

/** An instance with one method that answers null. */
final class FakeLooker implements LookerAccess {

  @Override
  public LookerCalls open(RunTerms terms) {
    return new LookerCalls() {
      @Override
      public List<String> methods() {
        return List.of("me");
      }

      @Override
      public Discovery discovery() {
        return Discovery.of(ApiDocument.embedded());
      }

      @Override
      public LookerCalls within(Scope scope) {
        return this;
      }

      @Override
      public HostReply call(HostCall call) {
        return new HostReply.Value("null");
      }

      @Override
      public CallReport end() {
        return CallReport.NONE;
      }
    };
  }
}
