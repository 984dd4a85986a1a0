package dev.lookercodemode.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.EmbeddedResource;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code run_python_code} as a client of the MCP library sees it, against the demo instance. */
class PythonToolTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static McpSyncClient client;

  @BeforeAll
  static void start() {
    client = CompiledServer.start(Map.of(), "run", "--demo");
  }

  @AfterAll
  static void stop() {
    client.closeGracefully();
  }

  private static CallToolResult call(Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder("run_python_code").arguments(arguments).build());
  }

  private static JsonNode document(CallToolResult result) {
    return JSON.valueToTree(result.structuredContent());
  }

  private static JsonNode value(String code) {
    JsonNode document = document(call(Map.of("code", code)));
    assertThat(document.path("status").asText())
        .as(document.path("error").toString())
        .isEqualTo("ok");
    return document.path("result");
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().getFirst()).text();
  }

  @Test
  void listsFoldersRecursively() {
    JsonNode tree =
        value(
            """
            def tree(folder, depth=0):
                children = folder_children(folder.id, fields="id,name")
                return {"name": folder.name, "children": [tree(c, depth + 1) for c in children]}

            root = next(f for f in all_folders(fields="id,name,parent_id") if f.parent_id is None)
            tree(root)
            """);
    assertThat(tree.path("name").asText()).isNotEmpty();
    assertThat(tree.findValuesAsText("name")).contains("Shared").hasSizeGreaterThan(3);
  }

  @Test
  void findsThePersonalDashboardsOfEachUser() {
    JsonNode counts =
        value(
            """
            from collections import Counter

            users = {u.id: u for u in search_users(fields="id,display_name,personal_folder_id")}
            boards = search_dashboards(fields="id,title,folder(id,is_personal),user_id")
            personal = Counter(users[d.user_id].display_name for d in boards if d.folder and d.folder.is_personal)
            {"users": len(users), "dashboards": len(boards), "personal": dict(personal)}
            """);
    assertThat(counts.path("users").asInt()).isGreaterThan(30);
    assertThat(counts.path("dashboards").asInt()).isGreaterThan(30);
    assertThat(counts.path("personal").isObject()).isTrue();
  }

  @Test
  void looksUpWhatItDoesNotKnow() {
    assertThat(value("search_with_lookups('create a user', limit=2)").asText())
        .contains("create_user(");
    assertThat(value("[h['name'] for h in search('who am i', limit=1)]").toString())
        .isEqualTo("[\"me\"]");
    assertThat(value("describe('update_user')").asText()).contains("update_user(");
  }

  @Test
  void keepsWhatWasPrintedAlsoOnFailure() {
    CallToolResult result = call(Map.of("code", "print('one', 2)\nprint({'a': 1})\n1 / 0"));
    JsonNode document = document(result);
    assertThat(result.isError()).isTrue();
    assertThat(document.path("logs").toString()).isEqualTo("[\"one 2\",\"{'a': 1}\"]");
    assertThat(document.path("error").path("type").asText()).isEqualTo("ZeroDivisionError");
    assertThat(document.path("error").path("line").asInt()).isEqualTo(3);
    assertThat(document.path("error").path("source").asText()).isEqualTo("1 / 0");
  }

  @Test
  void takesVariables() {
    CallToolResult result =
        call(
            Map.of(
                "code",
                "[days * 2, rows[0]['name'], vars['days'], nothing is None]",
                "vars",
                Map.of(
                    "days", 21, "rows", List.of(Map.of("name", "é")), "nothing", JSON.nullNode())));
    assertThat(text(result)).isEqualTo("[42,\"é\",21,true]");
  }

  @Test
  void changesOnlyWhatIsMeantToBeChanged() {
    String code =
        "g = create_group({'name': 'Python'})\n"
            + "add_group_user(g.id, {'user_id': '2'})\n"
            + "[u.id for u in all_group_users(g.id)]";
    JsonNode plan = document(call(Map.of("code", code, "dry_run", true))).path("plan");
    assertThat(plan.findValuesAsText("method")).startsWith("create_group");
    assertThat(value("len(search_groups(name='Python'))").asInt()).isZero();
    assertThat(value(code).toString()).isEqualTo("[\"2\"]");
    assertThat(value("len(search_groups(name='Python'))").asInt()).isEqualTo(1);
  }

  @Test
  void runsCallsSideBySide() {
    assertThat(
            value(
                    """
                    from concurrent.futures import ThreadPoolExecutor
                    import asyncio

                    with ThreadPoolExecutor() as pool:
                        names = list(pool.map(lambda i: user(i, "id").id, range(1, 11)))

                    async def one(i):
                        return (await asyncio.to_thread(user, i, "id")).id

                    async def all_of_them():
                        return await asyncio.gather(*(one(i) for i in range(1, 4)))

                    [names, asyncio.run(all_of_them())]
                    """)
                .toString())
        .isEqualTo(
            "[[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\",\"9\",\"10\"],[\"1\",\"2\",\"3\"]]");
  }

  @Test
  void scriptsForTheOfficialSdkRun() {
    assertThat(
            value(
                    """
                    import looker_sdk
                    from looker_sdk import models40 as models, error

                    sdk = looker_sdk.init40()
                    query = sdk.create_query(body=models.WriteQuery(
                        model="thelook", view="orders", fields=["orders.count"], limit="1"))
                    rows = sdk.run_query(query.id, "json")
                    try:
                        sdk.user("4711")
                    except error.SDKError as e:
                        status = e.status
                    [len(rows), list(rows[0]), status]
                    """)
                .toString())
        .isEqualTo("[1,[\"orders.count\"],404]");
  }

  @Test
  void anApiErrorSaysWhatToDo() {
    CallToolResult result = call(Map.of("code", "x = 1\nuser('4711')"));
    assertThat(text(result)).contains("LookerError", "404", "at line 2", "Hint: ");
    assertThat(document(result).path("error").path("http").path("status").asInt()).isEqualTo(404);
    assertThat(text(call(Map.of("code", "serch_users()")))).contains("search_users(");
    assertThat(text(call(Map.of("code", "def f():\n    user = user('1')\n    return user\nf()"))))
        .contains("UnboundLocalError", "sdk.user");
  }

  @Test
  void bytesComeAsAResource() {
    CallToolResult result =
        call(Map.of("code", "attach(b'a,b\\n1,2\\n', 'numbers.csv', 'text/csv')\n'done'"));
    assertThat(result.content())
        .filteredOn(EmbeddedResource.class::isInstance)
        .singleElement()
        .extracting(c -> ((EmbeddedResource) c).resource().uri())
        .asString()
        .endsWith("numbers.csv");
  }

  @Test
  void aBombEndsItsOwnCallAndPingIsAnswered() {
    CallToolResult bomb =
        call(
            Map.of(
                "code",
                "while True:\n    try:\n        while True: pass\n    except BaseException: pass",
                "timeout_seconds",
                2));
    assertThat(document(bomb).path("status").asText()).isEqualTo("timeout");
    client.ping();
    assertThat(value("1 + 1").asInt()).isEqualTo(2);
  }
}
