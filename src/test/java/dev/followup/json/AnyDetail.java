package dev.followup.json;

import dev.followup.model.Document;
import dev.followup.model.Outcome;
import dev.followup.model.ResearchSource;
import dev.followup.model.Touch;
import dev.followup.plan.Detail;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/** Values of every kind of detail. */
final class AnyDetail {
    private static final List<String> TEXTS = List.of("", "1", "true", "2026-11-30", "VP \"Data\"\n", "Düsseldorf");
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Berlin"), ZoneId.of("Z"), ZoneId.of("+01:00:01"), ZoneId.of("UTC+05:30"));

    private AnyDetail() {}

    static Object of(Detail.Kind kind, Random random) {
        return switch (kind) {
            case ID, TITLE -> any(TEXTS, random);
            case IDS, WORDS ->
                random.ints(random.nextInt(4), 0, TEXTS.size())
                        .mapToObj(TEXTS::get)
                        .toList();
            case COUNT -> random.nextInt(Integer.MAX_VALUE);
            case FLAG -> random.nextBoolean();
            case DAY -> LocalDate.ofEpochDay(random.nextInt(2_000_000));
            case TIME -> LocalTime.ofNanoOfDay(random.nextInt(86_400) * (random.nextBoolean() ? 1_000_000_000L : 999L));
            case INSTANT -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
            case ZONE -> any(ZONES, random);
            case DOCUMENT -> any(List.of(Document.values()), random);
            case OUTCOME -> any(List.of(Outcome.values()), random);
            case CHANNEL -> any(List.of(Touch.Channel.values()), random);
            case SOURCE -> any(List.of(ResearchSource.values()), random);
            case HALF -> any(List.of(Detail.HalfDay.values()), random);
            case WHOSE -> any(List.of(Detail.Whose.values()), random);
        };
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
