package fleet;

import dev.followup.FollowUpPolicy;
import dev.followup.plan.CallPlan;
import dev.followup.plan.PlannedCall;
import dev.followup.plan.Research;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Plans all job searches of a platform, each where its row is: one job search needs no other, so nothing is shuffled. What a
 * night gives is what the next one takes, and a table to count in: how many calls are due today, and for whom.
 */
public final class NightlyPlan implements Serializable {
    /** A job search: its facts, whether one came since it was planned, and of its plan the first day with something to do. */
    public static final StructType SEARCH = new StructType()
            .add("id", DataTypes.StringType, false)
            .add("facts", DataTypes.BinaryType, false)
            .add("changed", DataTypes.BooleanType, false)
            .add("first_day", DataTypes.DateType, true)
            .add("calls_today", DataTypes.IntegerType, false)
            .add("research_today", DataTypes.IntegerType, false);

    private final FollowUpPolicy policy;
    private final FactsFormat format;

    public NightlyPlan(FollowUpPolicy policy, FactsFormat format) {
        this.policy = policy;
        this.format = format;
    }

    /** Plans every job search. */
    public Dataset<Row> all(Dataset<Row> searches, Instant now) {
        return planned(searches, now, search -> true);
    }

    /**
     * Plans those with a new fact, and those with something to do by today, wherever on earth today is latest. Of all others
     * every step lies ahead, and stays, as long as the policy does: its {@code fingerprint()} says so.
     */
    public Dataset<Row> changed(Dataset<Row> searches, Instant now) {
        LocalDate today = now.atOffset(ZoneOffset.ofHours(14)).toLocalDate();
        return planned(searches, now, search -> {
            LocalDate firstDay = search.getAs("first_day");
            return search.<Boolean>getAs("changed") || (firstDay != null && !firstDay.isAfter(today));
        });
    }

    /** The row of a job search whose facts are planned at an instant. */
    public static Row row(String id, byte[] facts, CallPlan plan) {
        LocalDate today = plan.today();
        return RowFactory.create(
                id, facts, false, firstDay(plan), plan.callsOn(today).size(), (int) plan.research().stream()
                        .filter(research -> !research.by().isAfter(today))
                        .count());
    }

    private Dataset<Row> planned(Dataset<Row> searches, Instant now, FilterFunction<Row> which) {
        return searches.mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> {
                    FactsFormat.Codec codec = format.open(SparkEnv.get().conf());
                    return mapped(rows, row -> {
                        if (!which.call(row)) {
                            return row;
                        }
                        byte[] facts = row.getAs("facts");
                        return row(row.getAs("id"), facts, policy.plan(codec.read(facts), now));
                    });
                },
                Encoders.row(SEARCH));
    }

    private static LocalDate firstDay(CallPlan plan) {
        return Stream.concat(
                        plan.calls().stream().map(PlannedCall::date),
                        plan.research().stream().map(Research::by))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** One by one, so that a partition need not fit into memory. */
    private static Iterator<Row> mapped(Iterator<Row> rows, MapFunction<Row, Row> change) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public Row next() {
                try {
                    return change.call(rows.next());
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                }
            }
        };
    }
}
