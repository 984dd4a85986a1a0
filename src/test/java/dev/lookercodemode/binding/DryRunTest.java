package dev.lookercodemode.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lookercodemode.api.ApiDocument;
import dev.lookercodemode.api.Verb;
import dev.lookercodemode.looker.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DryRunTest {
  private BindingFixture looker;

  @BeforeEach
  void start() throws Exception {
    looker = new BindingFixture(true);
  }

  @AfterEach
  void stop() {
    looker.close();
  }

  @Test
  void readsAreSentAndWritesAreNot() throws Exception {
    call("dashboard", "[1]");
    call("run_inline_query", "[\"json\",{\"model\":\"m\",\"view\":\"v\"}]");
    call("update_user", "[1,{\"title\":\"x\"},\"id,roles\"]");
    call("delete_dashboard", "[1]");
    call("start_pdt_build", "[\"m\",\"v\"]");

    assertThat(looker.wire())
        .containsExactlyInAnyOrder(
            "GET /dashboards/1", "POST /queries/run/json {\"model\":\"m\",\"view\":\"v\"}");
    assertThat(looker.log.plan())
        .containsExactly(
            new PlannedWrite(
                null,
                "update_user",
                Verb.PATCH,
                "/users/1?fields=id%2Croles",
                BindingFixture.json("{\"title\":\"x\"}")),
            new PlannedWrite(null, "delete_dashboard", Verb.DELETE, "/dashboards/1", null),
            new PlannedWrite(null, "start_pdt_build", Verb.GET, "/derived_table/m/v/start", null));
    assertThat(looker.log.notable())
        .extracting(CallRecord::method, CallRecord::write, CallRecord::outcome)
        .containsExactly(
            tuple("update_user", true, "planned"),
            tuple("delete_dashboard", true, "planned"),
            tuple("start_pdt_build", true, "planned"));
    assertThat(looker.log.failed()).isZero();
  }

  @Test
  void anUpdateAnswersTheBodyUnderItsId() throws Exception {
    assertThat(call("update_dashboard", "[7,{\"title\":\"x\"}]"))
        .isEqualTo(
            BindingFixture.json(
                "{\"dashboard_id\":\"7\",\"title\":\"x\",\"id\":\"7\",\"planned\":true}"));
    assertThat(call("delete_dashboard", "[7]")).isEqualTo(BindingFixture.json("\"\""));
    assertThat(call("set_user_roles", "[7,[\"2\"]]"))
        .isEqualTo(BindingFixture.json("[{\"id\":\"2\",\"planned\":true}]"));
  }

  @Test
  void whatWasMadeUpCanBeWorkedWith() throws Exception {
    JsonNode folder = call("create_folder", "[{\"name\":\"a\",\"parent_id\":1}]");
    assertThat(folder)
        .isEqualTo(
            BindingFixture.json(
                "{\"name\":\"a\",\"parent_id\":\"1\",\"id\":\"planned-1\",\"dashboards\":[],\"looks\":[],"
                    + "\"planned\":true}"));
    assertThat(call("create_folder", "[{\"name\":\"b\",\"parent_id\":\"planned-1\"}]").get("id"))
        .isEqualTo(BindingFixture.json("\"planned-2\""));

    call("update_folder", "[\"planned-1\",{\"name\":\"c\"}]");

    assertThat(call("folder", "[\"planned-1\"]").get("name").asText()).isEqualTo("c");
    assertThat(call("folder_dashboards", "[\"planned-1\"]")).isEmpty();
    assertThat(looker.requests()).isEmpty();
    assertThat(looker.log.plan()).hasSize(3);
  }

  @Test
  void readsOfWhatIsOnlyPlannedAreNotSent() throws Exception {
    call("create_user", "[{\"first_name\":\"A\"}]");
    assertThat(call("user_credentials_api3", "[\"planned-1\",\"5\"]"))
        .isEqualTo(
            BindingFixture.json(
                "{\"user_id\":\"planned-1\",\"credentials_api3_id\":\"5\",\"planned\":true}"));
    assertThat(call("user_attribute_user_values", "[\"planned-1\"]")).isEmpty();
    assertThat(call("create_look", "[{\"title\":\"x\"}]").get("id").asText())
        .isEqualTo("planned-2");
    assertThat(call("run_look", "[\"planned-2\",\"json\"]")).isEqualTo(BindingFixture.json("[]"));
    assertThat(call("run_look", "[\"planned-2\",\"csv\"]")).isEqualTo(BindingFixture.json("\"\""));
    assertThat(looker.requests()).isEmpty();

    call("delete_look", "[\"planned-2\"]");
    call("look", "[\"planned-2\"]");
    call("dashboard", "[\"planned-99\"]");

    assertThat(looker.wire()).containsExactly("GET /looks/planned-2", "GET /dashboards/planned-99");
  }

  @Test
  void whatOneUserPlannedAnotherSeesAndIdsAreOfTheRun() throws Exception {
    RunGuard guard = RunGuard.open(looker.log);
    Binding other =
        new Binding(
            ApiDocument.embedded(),
            looker.instance(),
            new RunOptions("as user 2", Workspace.PRODUCTION, true, WriteRule.OPEN),
            guard);
    Binding own =
        new Binding(
            ApiDocument.embedded(),
            looker.instance(),
            new RunOptions(Workspace.PRODUCTION, true),
            guard);
    own.call("create_folder", "[{\"name\":\"a\",\"parent_id\":1}]", "{}");
    Reply seen = other.call("folder", "[\"planned-1\"]", "{}");
    assertThat(((Reply.Value) seen).json()).contains("\"name\":\"a\"");
    other.call("create_folder", "[{\"name\":\"b\",\"parent_id\":1}]", "{}");
    assertThat(looker.log.plan())
        .extracting(PlannedWrite::where)
        .containsExactly(null, "as user 2");
    assertThat(looker.requests()).isEmpty();
  }

  @Test
  void wrongArgumentsAreRefusedAllTheSame() throws Exception {
    assertThat(looker.binding.call("update_dashboard", "[1]", "{}"))
        .isInstanceOf(Reply.Failure.class);
    assertThat(looker.log.plan()).isEmpty();
  }

  private JsonNode call(String method, String positional) throws InterruptedException {
    return BindingFixture.json(
        ((Reply.Value) looker.binding.call(method, positional, "{}")).json());
  }
}
