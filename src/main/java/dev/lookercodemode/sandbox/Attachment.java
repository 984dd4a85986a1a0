package dev.lookercodemode.sandbox;

/** Bytes that a script gives out beside its result. The array is not copied. */
@SuppressWarnings("ArrayRecordComponent") // large, and handed on once
public record Attachment(String name, String mediaType, byte[] content) {}
