package firstlayer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The quick reader against the library's. */
class EventTimeTest {

    private static final String SIGNS = "0123456789-+:.TZ ";

    private static OffsetDateTime library(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException wrong) {
            return null;
        }
    }

    private static void assertReadAsTheLibraryDoes(String text) throws DamagedLine {
        OffsetDateTime expected = library(text);
        if (expected == null) {
            assertThrows(DamagedLine.class, () -> EventTime.read(text), text);
        } else {
            assertEquals(expected, EventTime.read(text), text);
        }
    }

    @Test
    void everyTimeIsReadAsTheLibraryReadsIt() throws DamagedLine {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < 20_000; i++) {
            Instant instant = Instant.ofEpochSecond(random.nextLong(-99_000_000_000L, 400_000_000_000L))
                    .plusNanos(random.nextInt(3) == 0 ? 0 : random.nextInt(1_000_000_000))
                    .plusNanos(random.nextInt(3) == 0 ? 0 : 1000L * random.nextInt(1_000_000));
            int offset = random.nextBoolean() ? 0 : 60 * random.nextInt(-18 * 60, 18 * 60 + 1);
            assertReadAsTheLibraryDoes(
                    instant.atOffset(ZoneOffset.ofTotalSeconds(offset)).toString());
        }
    }

    @Test
    void whatIsNoTimeIsNoneWhereverOneSignIsAnother() throws DamagedLine {
        for (String text : new String[] {"2026-11-25T21:04:05.123+01:00", "2024-02-29T23:59:59Z"}) {
            for (int i = 0; i < text.length(); i++) {
                for (int k = 0; k < SIGNS.length(); k++) {
                    assertReadAsTheLibraryDoes(text.substring(0, i) + SIGNS.charAt(k) + text.substring(i + 1));
                }
                assertReadAsTheLibraryDoes(text.substring(0, i));
                assertReadAsTheLibraryDoes(text.substring(0, i) + text.substring(i + 1));
            }
        }
        for (String text : new String[] {
            "2026-02-29T00:00:00Z",
            "2026-11-25T24:00:00Z",
            "2026-11-25T21:04:60Z",
            "2026-11-25T21:04:05+19:00",
            "2026-11-25T21:04:05-00:00",
            "2026-11-25T21:04:05.1234567891Z",
            "2026-11-25T21:04:05+01:60"
        }) {
            assertReadAsTheLibraryDoes(text);
        }
    }
}
