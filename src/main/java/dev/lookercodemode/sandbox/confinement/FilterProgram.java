package dev.lookercodemode.sandbox.confinement;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * A program for the kernel's packet filter, which judges each system call by its number and
 * arguments (classic BPF, linux/filter.h and linux/seccomp.h). It is built in order; jumps only
 * lead forward. Not safe for use by several threads.
 */
final class FilterProgram {
  static final int INSTRUCTION_BYTES = 8;

  static final int ALLOW = 0x7fff0000;
  private static final int ERRNO = 0x00050000;

  private static final short LOAD_WORD = 0x20;
  private static final short IF_EQUAL = 0x15;
  private static final short IF_GREATER = 0x25;
  private static final short IF_ANY_BIT = 0x45;
  private static final short RETURN = 0x06;

  // struct seccomp_data: nr, arch, instruction pointer, six arguments of eight bytes
  private static final int CALL_NUMBER = 0;
  private static final int CALL_ARCHITECTURE = 4;
  private static final int FIRST_ARGUMENT = 16;

  private record Instruction(short code, int yes, int no, int value) {}

  private final List<Instruction> instructions = new ArrayList<>();

  /** The answer that makes a call fail with this error. */
  static int fail(int errno) {
    return ERRNO | errno;
  }

  FilterProgram loadArchitecture() {
    return load(CALL_ARCHITECTURE);
  }

  FilterProgram loadCall() {
    return load(CALL_NUMBER);
  }

  /** The lower half of an argument, counted from 0: all that a process id or a flag has. */
  FilterProgram loadArgument(int index) {
    return load(FIRST_ARGUMENT + 8 * index);
  }

  private FilterProgram load(int offset) {
    return add(LOAD_WORD, 0, 0, offset);
  }

  /** Skips so many instructions unless the loaded word is this. */
  FilterProgram unlessEqualSkip(int value, int count) {
    return add(IF_EQUAL, 0, count, value);
  }

  /** Skips so many instructions if the loaded word is this. */
  FilterProgram ifEqualSkip(int value, int count) {
    return add(IF_EQUAL, count, 0, value);
  }

  /** Skips so many instructions unless the loaded word, without sign, is greater. */
  FilterProgram unlessGreaterSkip(int value, int count) {
    return add(IF_GREATER, 0, count, value);
  }

  /** Skips so many instructions if the loaded word has any of these bits. */
  FilterProgram ifAnyBitSkip(int bits, int count) {
    return add(IF_ANY_BIT, count, 0, bits);
  }

  FilterProgram answer(int what) {
    return add(RETURN, 0, 0, what);
  }

  private FilterProgram add(short code, int yes, int no, int value) {
    if (yes > 255 || no > 255) {
      throw new IllegalArgumentException("a jump leads over 255 instructions at most");
    }
    instructions.add(new Instruction(code, yes, no, value));
    return this;
  }

  int length() {
    return instructions.size();
  }

  /** As the kernel reads it: struct sock_filter, one after the other. */
  byte[] bytes() {
    ByteBuffer buffer =
        ByteBuffer.allocate(INSTRUCTION_BYTES * instructions.size()).order(ByteOrder.nativeOrder());
    for (Instruction i : instructions) {
      buffer.putShort(i.code).put((byte) i.yes).put((byte) i.no).putInt(i.value);
    }
    return buffer.array();
  }
}
