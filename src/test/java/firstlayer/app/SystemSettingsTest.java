package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import firstlayer.ui.shell.SystemLook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What GNOME says of its interface, as {@code gsettings list-recursively} writes it in lower case. */
class SystemSettingsTest {

    @ParameterizedTest
    @CsvSource({
        "default, true, false, false",
        "prefer-dark, true, true, false",
        "prefer-light, false, false, true",
        "prefer-dark, false, true, true"
    })
    void theDesktopIsAskedForDarknessAndMotion(String scheme, boolean animations, boolean dark, boolean still) {
        String settings = String.join(
                "\n",
                "org.gnome.desktop.interface clock-show-date true",
                "org.gnome.desktop.interface color-scheme '" + scheme + "'",
                "org.gnome.desktop.interface enable-animations " + animations,
                "org.gnome.desktop.interface gtk-theme 'adwaita'");
        assertEquals(new SystemLook(dark, still), SystemSettings.gnome(settings));
    }

    @ParameterizedTest
    @CsvSource({"''", "no such schema"})
    void oneThatCannotBeAskedIsLightAndMoves(String answer) {
        assertEquals(SystemLook.PLAIN, SystemSettings.gnome(answer));
    }
}
