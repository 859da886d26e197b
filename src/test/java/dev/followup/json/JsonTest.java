package dev.followup.json;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.followup.FollowUpPolicy;
import dev.followup.model.Contact;
import dev.followup.model.FollowUp;
import dev.followup.model.Submission;
import dev.followup.plan.CallPlan;
import dev.followup.plan.Closed;
import dev.followup.plan.NextStep;
import dev.followup.plan.NotReady;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Readiness;
import dev.followup.plan.Ready;
import dev.followup.plan.Reason;
import dev.followup.plan.Research;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JsonTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30); // a Monday
    private static final Instant NOW = Instant.parse("2026-11-30T18:00:00Z");

    private static final Submission ACME = Submission.resume("acme-42", "Acme", "Backend Engineer", MONDAY)
            .withContacts(Contact.of("Dana Ruiz", "VP of Engineering", ZoneId.of("America/Chicago"))
                    .withPhone("+1 312 555 0100"));

    private static final Submission BOREALIS = Submission.letter("b-1", "Borealis", "Data Analyst", MONDAY);

    private static final CallPlan PLAN =
            FollowUpPolicy.standard().plan(List.of(FollowUp.of(ACME), FollowUp.of(BOREALIS)), NOW);

    /** What a host writes for a step whose kind the reader does not know. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = PlannedCall.class, name = "call"),
        @JsonSubTypes.Type(value = Research.class, name = "research"),
        @JsonSubTypes.Type(value = Closed.class, name = "closed")
    })
    interface Step {}

    /** What a host writes for an answer whose kind the reader does not know. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "readiness")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Ready.class, name = "ready"),
        @JsonSubTypes.Type(value = NotReady.class, name = "not-ready")
    })
    interface Answer {}

    private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .addMixIn(NextStep.class, Step.class)
                    .addMixIn(Readiness.class, Answer.class)
                    .build();

    private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.builder()
                    .addMixIn(NextStep.class, Step.class)
                    .addMixIn(Readiness.class, Answer.class)
                    .build();

    @Test
    void aCallIsWrittenAsAPageNeedsItAndReadBackWithoutItsNulls() throws Exception {
        String json = com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .defaultPropertyInclusion(JsonInclude.Value.construct(NON_NULL, NON_NULL))
                .build()
                .writeValueAsString(PLAN.calls().get(0));

        assertThat(json).isEqualToNormalizingNewlines("""
                        {
                          "id" : "1ccefc8c874964c7-1",
                          "purpose" : "FIRST_CALL",
                          "followUps" : [ {
                            "submission" : {
                              "id" : "acme-42",
                              "document" : "RESUME",
                              "employer" : "Acme",
                              "employerHidden" : false,
                              "position" : "Backend Engineer",
                              "sentOn" : "2026-11-30",
                              "contacts" : [ {
                                "name" : "Dana Ruiz",
                                "role" : {
                                  "title" : "VP of Engineering",
                                  "kind" : "MANAGER",
                                  "declared" : false
                                },
                                "zone" : "America/Chicago",
                                "phones" : [ "+1 312 555 0100" ]
                              } ],
                              "origin" : "POSTING",
                              "priority" : "NORMAL",
                              "callsDeclined" : false,
                              "news" : "NONE"
                            },
                            "attempts" : [ ],
                            "touches" : [ ]
                          } ],
                          "contact" : {
                            "name" : "Dana Ruiz",
                            "role" : {
                              "title" : "VP of Engineering",
                              "kind" : "MANAGER",
                              "declared" : false
                            },
                            "zone" : "America/Chicago",
                            "phones" : [ "+1 312 555 0100" ]
                          },
                          "phone" : "+1 312 555 0100",
                          "attemptNumber" : 1,
                          "window" : {
                            "date" : "2026-12-03",
                            "opens" : "2026-12-03T15:00:00Z",
                            "closes" : "2026-12-03T23:00:00Z",
                            "zone" : "America/Chicago",
                            "callerDate" : "2026-12-03",
                            "interviewBy" : "2026-12-04",
                            "usefulUntil" : "2026-12-03"
                          },
                          "due" : "2026-12-03",
                          "firstDate" : "2026-12-03",
                          "daysLateWhileClosed" : 0,
                          "value" : 2,
                          "voicemail" : true,
                          "alternatives" : [ ],
                          "reasons" : [ {
                            "rule" : "THREE_DAYS_LATER",
                            "code" : "FIRST_CALL",
                            "details" : {
                              "document" : "RESUME",
                              "sentOn" : "2026-11-30",
                              "due" : "2026-12-03"
                            }
                          }, {
                            "rule" : "CALL_THE_HIRING_MANAGER",
                            "code" : "MANAGER",
                            "details" : {
                              "title" : "VP of Engineering"
                            }
                          }, {
                            "rule" : "FEW_VOICEMAILS",
                            "code" : "FIRST_MESSAGE",
                            "details" : { }
                          }, {
                            "rule" : "INTERVIEW_THAT_WEEK",
                            "code" : "INTERVIEW_THIS_WEEK",
                            "details" : {
                              "by" : "2026-12-04"
                            }
                          } ],
                          "rejections" : [ ]
                        }""");
        assertThat(Json.JACKSON_2.read(json, PlannedCall.class))
                .isEqualTo(PLAN.calls().get(0));
    }

    @Test
    void aStepAloneSaysItsKindWhereTheHostMixesThatIn() throws Exception {
        for (Submission submission : List.of(ACME, BOREALIS, ACME.withCallsDeclined(true))) {
            NextStep step = FollowUpPolicy.standard()
                    .plan(List.of(FollowUp.of(submission)), NOW)
                    .stepFor(submission.id())
                    .orElseThrow();

            assertThat(JACKSON_2.readValue(JACKSON_2.writeValueAsString(step), NextStep.class))
                    .isEqualTo(step);
            assertThat(JACKSON_3.readValue(JACKSON_3.writeValueAsString(step), NextStep.class))
                    .isEqualTo(step);
        }
        assertThat(JACKSON_3.writeValueAsString(PLAN.calls().get(0))).startsWith("{\"step\":\"call\",");
    }

    @Test
    void aPlanIsReadBackEqualWhereTheHostMixesKindsIn() throws Exception {
        assertThat(JACKSON_2.readValue(JACKSON_2.writeValueAsString(PLAN), CallPlan.class))
                .isEqualTo(PLAN);
        assertThat(JACKSON_3.readValue(JACKSON_3.writeValueAsString(PLAN), CallPlan.class))
                .isEqualTo(PLAN);
    }

    @Test
    void aReadinessAloneSaysItsKindWhereTheHostMixesThatIn() throws Exception {
        for (Submission draft : List.of(ACME, BOREALIS)) {
            Readiness readiness = FollowUpPolicy.standard().readiness(draft);

            assertThat(JACKSON_2.readValue(JACKSON_2.writeValueAsString(readiness), Readiness.class))
                    .isEqualTo(readiness);
            assertThat(JACKSON_3.readValue(JACKSON_3.writeValueAsString(readiness), Readiness.class))
                    .isEqualTo(readiness);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNoFactIsRefusedAsTheConstructorRefusesIt(Json json) {
        String good = json.write(ACME);

        assertThatThrownBy(() -> json.read(good.replace("acme-42", " "), Submission.class))
                .hasStackTraceContaining("id is blank");
        assertThatThrownBy(() -> json.read(good.replace("+1 312 555 0100", "ask Dana"), Submission.class))
                .hasStackTraceContaining("IllegalArgumentException");
        assertThatThrownBy(() -> json.read(good.replace("America/Chicago", "America/Nowhere"), Submission.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aForgedReasonIsRefused(Json json) {
        String good = json.write(Reason.of(Reason.Code.ATTEMPT, 1, 5));

        assertThat(json.read(good, Reason.class)).isEqualTo(Reason.of(Reason.Code.ATTEMPT, 1, 5));
        for (String forged : List.of(
                good.replace("5", "-5"),
                good.replace("5", "\"five\""),
                good.replace("5", "9999999999"),
                good.replace("limit", "most"),
                good.replace("ATTEMPT_LIMIT", "BUSINESS_DAYS"),
                good.replace("}}", ",\"more\":1}}"))) {
            assertThatThrownBy(() -> json.read(forged, Reason.class))
                    .as(forged)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }
}
