package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

    private final StringWriter err = new StringWriter();
    private final AtomicLong clock = new AtomicLong();
    private final ProgressLines lines = new ProgressLines("solve", new PrintWriter(err, true), clock::get);

    private void at(double seconds, double share) {
        clock.set((long) (seconds * 1e9));
        lines.at(share);
    }

    @Test
    void aShortAnswerSaysNothing() {
        at(0.2, 0.3);
        at(0.9, 1);
        assertEquals("", err.toString());
    }

    @Test
    void aLongAnswerSaysHowFarItIsOnceASecond() {
        at(0.5, 0.1);
        at(1.1, 0.2);
        at(1.5, 0.3);
        at(2.2, 0.404);
        assertEquals("solve: 20 % done\nsolve: 40 % done\n", err.toString().replace("\r", ""));
    }
}
