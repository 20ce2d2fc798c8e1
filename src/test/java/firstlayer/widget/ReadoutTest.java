package firstlayer.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.param.Format;
import firstlayer.param.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadoutTest {

    @Test
    void aMemberIsNamedByItsKeyAndADerivativeInOneWord() {
        assertEquals("term 2", family("term.n", "term").named("term.2"));
        assertEquals("∂L/∂w", family("d.NAME", "∂L/∂").named("d.w"));
        assertEquals(
                "loss",
                Readout.one("loss", "loss", Role.LOSS, Format.EXACT, any -> 0).named("loss"));
    }

    private static Readout<String> family(String id, String label) {
        return Readout.each(id, label, Role.GRADIENT, Format.EXACT, any -> Map.of());
    }
}
