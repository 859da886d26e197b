package dev.followup.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.followup.model.Streams;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectStreamConstants;
import java.nio.ByteBuffer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarStreamsTest {
    private static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25); // a Friday
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1); // a Friday
    private static final BusinessCalendar CALENDAR = BusinessCalendar.weekdays().without(CHRISTMAS, NEW_YEAR);
    private static final CallHours HOURS = CallHours.between(LocalTime.of(9, 0), LocalTime.of(12, 30))
            .and(LocalTime.of(13, 0), LocalTime.of(17, 0))
            .closedOn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Open on every day but one, asked day by day. */
    private enum Host implements BusinessCalendar {
        ALWAYS;

        @Override
        public boolean isBusinessDay(LocalDate date) {
            return true;
        }
    }

    private static final Map<String, Object> SAMPLES = Map.of(
            "BusinessCalendar",
            CALENDAR,
            "BothOpen",
            CALENDAR.and(Host.ALWAYS),
            "CallHours",
            HOURS,
            "Range",
            new CallHours.Range(LocalTime.of(9, 0), LocalTime.of(12, 30)),
            "Delay",
            Delay.businessDays(3));

    static Stream<Arguments> samples() {
        return SAMPLES.entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void whatWasWrittenOnceIsReadForEver(String name, Object sample) throws IOException, ClassNotFoundException {
        assertThat(Streams.read(Streams.golden(CalendarStreamsTest.class, name, sample)))
                .isEqualTo(sample);
    }

    @Test
    void calendarsAreReadAsTheyWereWritten() throws IOException, ClassNotFoundException {
        for (BusinessCalendar calendar : List.of(
                BusinessCalendar.weekdays(),
                BusinessCalendar.of(Set.of(), List.of()),
                BusinessCalendar.of(Set.of(DayOfWeek.FRIDAY), List.of(LocalDate.MAX, LocalDate.MIN, CHRISTMAS)),
                CALENDAR.and(BusinessCalendar.of(Set.of(DayOfWeek.MONDAY), List.of())))) {
            assertThat(Streams.read(Streams.written(calendar)))
                    .isEqualTo(calendar)
                    .hasToString(calendar.toString());
        }
        assertThat(Streams.read(Streams.written(BusinessCalendar.weekdays()))).isSameAs(BusinessCalendar.weekdays());
    }

    static Stream<Arguments> forged() {
        return Stream.of(
                Arguments.of(CALENDAR, bytes("2026-12-25"), bytes("2026-02-30"), "2026-02-30"),
                Arguments.of(CALENDAR, bytes("2026-12-25"), bytes("x026-12-25"), "x026-12-25"),
                Arguments.of(CALENDAR, bytes("2026-12-25 2027"), bytes("2026-12-25  027"), "could not be parsed"),
                Arguments.of(CALENDAR, number(0b001_1111), number(0), "openDays is 0, not from 1 to 127"),
                Arguments.of(CALENDAR, number(0b001_1111), number(128), "openDays is 128, not from 1 to 127"),
                Arguments.of(CALENDAR, number(0b001_1111), number(-1), "openDays is -1, not from 1 to 127"),
                Arguments.of(
                        Delay.days(0x0123),
                        number(0x0123),
                        number(367),
                        "length of a delay is 367 days, not from 0 to 366"),
                Arguments.of(Delay.days(0x0123), number(0x0123), number(-1), "length of a delay is -1 days"));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("forged")
    void whatNoConstructorAcceptsNoStreamBringsBack(Object object, byte[] bytes, byte[] by, String fault) {
        byte[] stream = Streams.forged(object, bytes, by);
        assertThatThrownBy(() -> Streams.read(stream))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining(fault);
    }

    @Test
    void hoursThatOverlapAreNotReadBack() {
        // times are written as hours and minutes, the last of them inverted where the seconds are none
        byte[] opens = {4, ~13};
        byte[] earlier = {4, ~12};
        assertThatThrownBy(() -> Streams.read(Streams.forged(HOURS, opens, earlier)))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("overlap");
        assertThatThrownBy(() -> Streams.read(Streams.forged(HOURS, opens, new byte[] {4, ~18})))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("not before it closes");
    }

    /** As a stream would have it that claims an array of holidays as long as the machine's memory. */
    @Test
    void aStreamCannotClaimMoreMemoryThanItHas() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
        out.writeShort(ObjectStreamConstants.STREAM_VERSION);
        out.writeByte(ObjectStreamConstants.TC_OBJECT);
        out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
        out.writeUTF("dev.followup.calendar.WeeklyCalendar");
        out.writeLong(1);
        out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
        out.writeShort(1);
        out.writeByte('[');
        out.writeUTF("holidays");
        out.writeByte(ObjectStreamConstants.TC_STRING);
        out.writeUTF("[J");
        out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
        out.writeByte(ObjectStreamConstants.TC_NULL);
        out.writeByte(ObjectStreamConstants.TC_ARRAY);
        out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
        out.writeUTF("[J");
        out.writeLong(0x782004b512b17593L);
        out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
        out.writeShort(0);
        out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
        out.writeByte(ObjectStreamConstants.TC_NULL);
        out.writeInt(Integer.MAX_VALUE);
        assertThatThrownBy(() -> Streams.read(bytes.toByteArray()))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessage("a calendar is saved in another form");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }

    private static byte[] number(int number) {
        return ByteBuffer.allocate(4).putInt(number).array();
    }
}
