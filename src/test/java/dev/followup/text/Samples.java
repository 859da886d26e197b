package dev.followup.text;

import dev.followup.model.Document;
import dev.followup.model.Outcome;
import dev.followup.model.ResearchSource;
import dev.followup.model.Touch;
import dev.followup.plan.Detail;
import dev.followup.plan.Reason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/** Reasons of every code. */
final class Samples {
    private static final List<String> TITLES = List.of("VP of Engineering", "", "Receptionist", "HR Director", "Baker");
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("America/New_York"), ZoneId.of("Europe/Berlin"), ZoneId.of("Asia/Tokyo"), ZoneId.of("Z"));

    private Samples() {}

    static Reason reason(Reason.Code code, Random random) {
        return Reason.of(
                code,
                code.details().stream().map(detail -> value(detail, random)).toArray());
    }

    static Reason reason(Random random) {
        return reason(one(Reason.Code.values(), random), random);
    }

    static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    static <T> T one(T[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    private static Object value(Detail detail, Random random) {
        return switch (detail.kind()) {
            case ID -> "s" + random.nextInt(9);
            case IDS ->
                random.ints(random.nextInt(12), 0, 9).mapToObj(id -> "s" + id).toList();
            case TITLE -> one(TITLES, random);
            case WORDS -> List.of("Engineering");
            case COUNT -> random.nextInt(6);
            case FLAG -> random.nextBoolean();
            case DAY -> LocalDate.of(2026, 11, 30).plusDays(random.nextInt(60) - 30L);
            case TIME -> LocalTime.of(random.nextInt(24), random.nextInt(60));
            case INSTANT -> Instant.parse("2026-11-30T18:00:00Z").plusSeconds(random.nextInt(1_000_000));
            case ZONE -> one(ZONES, random);
            case DOCUMENT -> one(Document.values(), random);
            case OUTCOME -> one(Outcome.values(), random);
            case CHANNEL -> one(Touch.Channel.values(), random);
            case SOURCE -> one(ResearchSource.values(), random);
            case HALF -> one(Detail.HalfDay.values(), random);
            case WHOSE -> one(Detail.Whose.values(), random);
        };
    }
}
