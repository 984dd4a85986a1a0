package dev.lookercodemode.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lookercodemode.sandbox.Language;
import dev.lookercodemode.typings.Size;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.server.McpAsyncServer;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The MCP server: its tools, its prompts, its resources, and the transport it speaks over. One
 * instance serves one pair of streams; owns its threads, not the run service.
 */
public final class LookerServer implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(LookerServer.class);

  private final RunQueue queue;
  private final Rehearsal rehearsal;
  private final List<RunTool> tools;
  private final ResultStore store = new ResultStore();
  private final TypingsResources typings;
  private final WorkflowPrompts prompts;
  private final String version;
  private final PolicyTexts texts;

  /**
   * @param version what the server says of itself
   * @param description how much the tools say of the API
   * @param languages those of the scripts that are taken, a tool each
   */
  public LookerServer(
      RunService service, String version, Size description, Set<Language> languages) {
    this(service, version, description, languages, ProgressReporter.HEARTBEAT);
  }

  LookerServer(
      RunService service,
      String version,
      Size description,
      Set<Language> languages,
      Duration heartbeat) {
    this.queue = new RunQueue(service.limits().atOnce());
    this.rehearsal = new Rehearsal(queue::isBusy);
    this.tools =
        languages.stream()
            .sorted()
            .map(ScriptTool::of)
            .map(kind -> new RunTool(kind, service, queue, store, heartbeat, description))
            .toList();
    this.prompts = new WorkflowPrompts(languages, new Suggestions(service.looker()));
    this.typings = new TypingsResources(service::document);
    this.version = version;
    this.texts = new PolicyTexts(service.looker().policy());
  }

  /**
   * After this time, and while no script runs, makes the code of the tools fast that the first
   * calls would find slow. Returns at once.
   */
  public void rehearseAfter(Duration time) {
    Thread.ofPlatform()
        .daemon()
        .name("rehearsal")
        .start(
            () -> {
              try {
                Thread.sleep(time);
                rehearsal.perform();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              } catch (RuntimeException e) {
                log.debug("no rehearsal", e); // the first calls are slower, no more
              }
            });
  }

  /**
   * Serves one client over a pair of streams until the input ends and every running call has its
   * answer, or until nobody reads the output. Blocks; interrupting the thread ends it at once.
   */
  public void serve(InputStream in, OutputStream out) throws InterruptedException {
    serve(in, out, StdioTransport.MAX_LINE_BYTES);
  }

  void serve(InputStream in, OutputStream out, int maxLineBytes) throws InterruptedException {
    ObjectMapper json = Json.MAPPER;
    McpJsonMapper mapper = new JacksonMcpJsonMapper(json);
    StdioTransport transport = new StdioTransport(in, out, json, maxLineBytes);
    McpAsyncServer server =
        McpServer.async(transport)
            .jsonMapper(mapper)
            .jsonSchemaValidator(new Unchecked())
            .validateToolInputs(false)
            .serverInfo(
                McpSchema.Implementation.builder("looker-code-mode", version)
                    .title("Looker code mode")
                    .build())
            .instructions(texts.instructions(RunTool.text("instructions.md").strip()))
            .capabilities(
                McpSchema.ServerCapabilities.builder()
                    .tools(false)
                    .resources(false, false)
                    .prompts(false)
                    .completions()
                    .build())
            .tools(
                tools.stream().map(tool -> tool.specification(mapper, transport::person)).toList())
            .resources(typings.resources())
            .resourceTemplates(ResultResource.specification(store))
            .resourceTemplates(typings.templates())
            .prompts(prompts.specifications())
            .completions(
                Stream.concat(typings.completions().stream(), prompts.completions().stream())
                    .toList())
            .build();
    try {
      transport.serve();
    } finally {
      server.close();
    }
  }

  @Override
  public void close() {
    rehearsal.stop();
    queue.close();
  }

  /**
   * Takes the place of the library's schema validator, whose loading costs the first answer a third
   * of its time: arguments are read by {@link ToolArguments}, which says more than a schema can,
   * and a test holds the results against the output schema.
   */
  private static final class Unchecked implements JsonSchemaValidator {
    @Override
    public ValidationResponse validate(Map<String, Object> schema, Object structuredContent) {
      return ValidationResponse.asValid("");
    }

    @Override
    public ValidationResponse validateSchema(Map<String, Object> schema) {
      return ValidationResponse.asValid("");
    }

    @Override
    public void assertConforms(String description, Map<String, Object> schema) {}
  }
}
