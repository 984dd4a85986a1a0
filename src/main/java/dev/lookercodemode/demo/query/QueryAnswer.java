package dev.lookercodemode.demo.query;

/**
 * The result of a query in the format asked for.
 *
 * @param mediaType its media type, such as {@code application/json}
 * @param content its bytes, text in UTF-8; not copied
 * @param fromCache whether the rows are those of an earlier run
 */
// A carrier of bytes on their way to the response: nobody compares two.
@SuppressWarnings("ArrayRecordComponent")
public record QueryAnswer(String mediaType, byte[] content, boolean fromCache) {}
