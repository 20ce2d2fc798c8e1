package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The screens stay awake while a lecture is given, and no longer. */
class DisplaySleepTest {

    @Test
    void whatKeepsThemAwakeEndsWithTheProgram() {
        assertEquals(List.of("caffeinate", "-d", "-w", "42"), DisplaySleep.command("Mac OS X", 42));
        assertTrue(DisplaySleep.command("Linux", 42).containsAll(List.of("systemd-inhibit", "--pid=42")));
        assertEquals(List.of(), DisplaySleep.command("Windows 11", 42));
    }

    @Test
    void aSystemWithoutTheCommandIsNoTrouble() {
        DisplaySleep sleep = new DisplaySleep(List.of("no-such-command-anywhere"));
        sleep.prevent();
        assertFalse(sleep.isPrevented());
        sleep.allow();
        new DisplaySleep(List.of()).prevent();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void itRunsFromOneToTheOther() {
        DisplaySleep sleep = new DisplaySleep(List.of("sleep", "600"));
        sleep.prevent();
        sleep.prevent();
        assertTrue(sleep.isPrevented());
        sleep.allow();
        assertFalse(sleep.isPrevented());
    }
}
