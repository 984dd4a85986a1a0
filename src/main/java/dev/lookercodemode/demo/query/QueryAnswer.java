package dev.lookercodemode.demo.query;

/** The result of a query in the format that was asked for. The array is not copied. */
@SuppressWarnings("ArrayRecordComponent") // made for one answer
public record QueryAnswer(String mediaType, byte[] content) {}
