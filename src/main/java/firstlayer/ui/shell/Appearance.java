package firstlayer.ui.shell;

import firstlayer.store.Settings;
import firstlayer.store.Settings.Theme;
import firstlayer.store.SettingsStore;
import java.util.List;

/** Theme and text scale of the window, as they are remembered. */
final class Appearance {

    private final SettingsStore settings;
    private final boolean systemIsDark;

    /** @param systemIsDark what the theme "as the system" means */
    Appearance(SettingsStore settings, boolean systemIsDark) {
        this.settings = settings;
        this.systemIsDark = systemIsDark;
    }

    Theme theme() {
        return settings.get(Settings.THEME);
    }

    void theme(Theme theme) {
        settings.set(Settings.THEME, theme);
    }

    boolean isDark() {
        return theme() == Theme.DARK || theme() == Theme.SYSTEM && systemIsDark;
    }

    /** Text scale in percent. */
    int zoom() {
        return settings.get(Settings.ZOOM);
    }

    void zoom(int percent) {
        settings.set(Settings.ZOOM, Settings.ZOOM.legal().apply(percent));
    }

    List<String> sheets() {
        return StyleSheets.sheets(isDark(), zoom());
    }
}
