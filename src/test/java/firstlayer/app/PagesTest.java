package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.Pictures;
import firstlayer.store.Settings.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every page at the size of a student's laptop; {@code mvn -Pgallery test} looks at all sizes. */
class PagesTest {

    @Test
    void noWordIsCutCoveredOrOutsideItsPlaceOnALaptop() throws IOException {
        List<String> faults = new ArrayList<>();
        try (OpenWindow open = OpenWindow.with(Theme.LIGHT, 100)) {
            open.size(1366, 768);
            Catalog.all().entries().forEach(entry -> {
                open.go(entry.widget().id());
                faults.addAll(Pictures.onFxThread(
                        () -> Faults.in(open.scene().getRoot(), entry.widget().id())));
            });
        }
        assertEquals("", String.join("\n", faults));
    }
}
