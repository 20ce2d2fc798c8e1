package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** A click on a web link opens a browser or says why not. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class BrowserTest {

    private static final List<String> ABSENT = List.of("no-such-program-anywhere");
    private static final List<String> FAILING = List.of("false");
    private static final List<String> WORKING = List.of("true");

    private static List<String> said(List<List<String>> commands) throws Exception {
        List<String> said = new CopyOnWriteArrayList<>();
        new Browser(commands, said::add)
                .show(URI.create("https://example.org/"))
                .get(30, TimeUnit.SECONDS);
        return said;
    }

    @Test
    void thatThereIsNoneIsSaidWithTheAddress() throws Exception {
        assertEquals(
                List.of("No web browser could be opened. The page is https://example.org/"),
                said(List.of(ABSENT, FAILING)));
    }

    @Test
    void theNextIsTriedWhereOneIsAbsentOrFails() throws Exception {
        assertEquals(List.of(), said(List.of(ABSENT, FAILING, WORKING)));
    }
}
