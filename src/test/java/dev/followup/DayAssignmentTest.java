package dev.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DayAssignmentTest {
    /** Days 0 to 2 and a group of each non-empty set of useful days; after them, groups differ in the days they work. */
    private static final int DAYS = 3;

    private static int nextDay(int group, int day) {
        int next = day + 1;
        return group % 2 == 0 && next % 3 == 1 ? next + 1 : next;
    }

    @Test
    void everySmallInstanceIsPlannedAsTheLawsSayWhenAllWaysAreTried() {
        int[][] usefulDays = new int[(1 << DAYS) - 1][];
        for (int set = 1; set < 1 << DAYS; set++) {
            int days = set;
            usefulDays[set - 1] = IntStream.range(0, DAYS)
                    .filter(day -> (days >> day & 1) == 1)
                    .toArray();
        }
        int compared = 0;
        for (int n = 1; n <= 4; n++) {
            int groupChoices = (int) Math.pow(usefulDays.length, n);
            int valueChoices = 1 << n;
            for (int capacities = 0; capacities < 27; capacities++) {
                int[] capacity = {capacities % 3, capacities / 3 % 3, capacities / 9};
                for (int groupChoice = 0; groupChoice < groupChoices; groupChoice++) {
                    int[] groups = new int[n];
                    for (int call = 0, rest = groupChoice; call < n; call++, rest /= usefulDays.length) {
                        groups[call] = rest % usefulDays.length;
                    }
                    for (int valueChoice = 0; valueChoice < valueChoices; valueChoice++) {
                        long[] values = new long[n];
                        for (int call = 0; call < n; call++) {
                            values[call] = 1 + (valueChoice >> call & 1);
                        }
                        int[] ours = DayAssignment.assign(
                                values,
                                groups,
                                usefulDays,
                                DayAssignmentTest::nextDay,
                                day -> day < DAYS ? capacity[day] : day % 2);
                        int[] expected = AllPlans.best(
                                values,
                                groups,
                                usefulDays,
                                DayAssignmentTest::nextDay,
                                day -> day < DAYS ? capacity[day] : day % 2);
                        assertThat(ours)
                                .as(
                                        "%s %s %s",
                                        Arrays.toString(values), Arrays.toString(groups), Arrays.toString(capacity))
                                .isEqualTo(expected);
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isEqualTo(1_116_990);
    }
}
