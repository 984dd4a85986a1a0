package dev.lookercodemode.binding;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.api.Verb;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * A call as its listener hears of it. Immutable, as long as nobody changes the body.
 *
 * @param number its place among the calls of the run, from 1
 * @param instance the address of the instance
 * @param user the user in whose name it is made; null for the one who is logged in
 * @param method the name that the script called; it need not be a method's
 * @param verb null where the call was refused before there was a request
 * @param path the path below {@code /api/4.0}, without the query; null as the verb
 * @param body what is sent; null without a body
 */
public record CallEvent(
    int number,
    @Nullable URI instance,
    @Nullable String user,
    String method,
    @Nullable Verb verb,
    @Nullable String path,
    @Nullable JsonNode body,
    boolean write) {}
