package dev.lookercodemode.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class DeliveryTest extends DemoTest {
  private static final String MAIL =
      "'scheduled_plan_destination':[{'type':'email','format':'csv','address':'a@example.com'}]";

  private JsonNode jobs() {
    return api.post(
            "/queries/run/json",
            "{'model':'system__activity','view':'scheduled_job','fields':['scheduled_job.id',"
                + "'scheduled_job.name','scheduled_job.recipients','scheduled_job.look_id']}")
        .json();
  }

  @Test
  void aPlanRunsOnceAndTheRunIsRecorded() {
    Caller.Answered answer =
        api.post("/scheduled_plans/run_once", "{'name':'Now','look_id':'2'," + MAIL + "}");

    assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    assertThat(api.get("/scheduled_plans?all_users=true").json()).hasSize(12);
    JsonNode job = jobs().get(0);
    assertThat(job.path("scheduled_job.name").asText()).isEqualTo("Now");
    assertThat(job.path("scheduled_job.recipients").asText()).isEqualTo("a@example.com");
    assertThat(job.path("scheduled_job.look_id").asText()).isEqualTo("2");
  }

  @Test
  void aKeptPlanRunsWithWhatIsChangedForOnce() {
    String before = api.get("/scheduled_plans/1").json().path("last_run_at").asText();

    JsonNode ran = api.post("/scheduled_plans/1/run_once", "{'name':'Once'}").json();

    assertThat(ran.path("name").asText()).isEqualTo("Once");
    assertThat(all(jobs(), "scheduled_job.name")).containsExactly("Once");
    JsonNode plan = api.get("/scheduled_plans/1").json();
    assertThat(plan.path("name").asText()).isNotEqualTo("Once");
    assertThat(plan.path("last_run_at").asText()).isNotEqualTo(before);
  }

  @Test
  void plansAreFoundByTheirRecipients() {
    String address = "grace.hopper@example.com";

    JsonNode found = api.get("/scheduled_plans/search?all_users=true&recipient=" + address).json();

    assertThat(found).isNotEmpty();
    assertThat(found.toString()).contains(address);
    assertThat(api.get("/scheduled_plans/search?all_users=true&recipient=nobody").json()).isEmpty();
  }

  @Test
  void plansNeedContentThatIsThere() {
    assertThat(
            api.post(
                    "/scheduled_plans", "{'crontab':'0 5 * * *','dashboard_id':'999'," + MAIL + "}")
                .status())
        .isEqualTo(422);
  }

  @Test
  void anAlertThatIsMetTellsItsOwner() {
    JsonNode element =
        api.get("/dashboard_elements/search?title=Orders%20by%20Status").json().get(0);
    String body =
        "{'comparison_type':'%s','cron':'0 * * * *','owner_id':'1','threshold':%s,"
            + "'custom_title':'Many','dashboard_element_id':'"
            + element.path("id").asText()
            + "','destinations':[{'destination_type':'EMAIL','email_address':'a@example.com'}],"
            + "'field':{'name':'orders.count','title':'Orders Count'}}";
    String met =
        api.post("/alerts", body.formatted("GREATER_THAN", "0")).json().path("id").asText();
    String unmet = api.post("/alerts", body.formatted("LESS_THAN", "0")).json().path("id").asText();

    assertThat(api.post("/alerts/" + met + "/enqueue", "").status()).isEqualTo(204);
    assertThat(api.post("/alerts/" + unmet + "/enqueue", "").status()).isEqualTo(204);

    JsonNode notes = api.get("/alert_notifications").json();
    assertThat(all(notes, "alert_condition_id")).containsExactly(met);
    assertThat(notes.get(0).path("field_value").asDouble()).isPositive();
    assertThat(notes.get(0).path("is_read").asBoolean()).isFalse();
    String id = notes.get(0).path("notification_id").asText();
    assertThat(api.patch("/alert_notifications/" + id, "{}").json().path("is_read").asBoolean())
        .isTrue();
    assertThat(all(api.get("/alerts/search?condition_met=true").json(), "id")).containsExactly(met);
    assertThat(api.delete("/alerts/" + met).status()).isEqualTo(204);
    assertThat(api.get("/alerts/" + met).status()).isEqualTo(404);
  }

  @Test
  void aUserFollowsAnAlert() {
    assertThat(api.post("/alerts/2/follow", "").status()).isEqualTo(204);
    assertThat(api.get("/alerts/2").json().path("followed").asBoolean()).isTrue();
    assertThat(api.delete("/alerts/2/follow").status()).isEqualTo(204);
    assertThat(api.get("/alerts/2").json().path("followed").asBoolean()).isFalse();
  }
}
