package dev.lookercodemode.sandbox.wire;

/** The first byte of a frame, and who may send it. */
enum FrameType {
  RUN(1, true),
  REPLY_VALUE(2, true),
  REPLY_BYTES(3, true),
  REPLY_FAILURE(4, true),
  SURFACE(5, true),
  READY(65, false),
  CALL(66, false),
  LOG(67, false),
  PROGRESS(68, false),
  ATTACH(69, false),
  DONE(70, false);

  private final int code;
  private final boolean fromParent;

  FrameType(int code, boolean fromParent) {
    this.code = code;
    this.fromParent = fromParent;
  }

  int code() {
    return code;
  }

  static FrameType of(int code, boolean fromParent) throws WireException {
    for (FrameType type : values()) {
      if (type.code == code && type.fromParent == fromParent) {
        return type;
      }
    }
    throw new WireException("frame of unexpected type " + code);
  }
}
