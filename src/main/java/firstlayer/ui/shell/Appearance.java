package firstlayer.ui.shell;

import firstlayer.store.Settings;
import firstlayer.store.Settings.Motion;
import firstlayer.store.Settings.Theme;
import firstlayer.store.SettingsStore;
import java.util.List;

/** Theme, motion and text scale of the window, as they are remembered. */
final class Appearance {

    private final SettingsStore settings;
    private final SystemLook system;

    /** @param system what "as the system" means */
    Appearance(SettingsStore settings, SystemLook system) {
        this.settings = settings;
        this.system = system;
    }

    Theme theme() {
        return settings.get(Settings.THEME);
    }

    void theme(Theme theme) {
        settings.set(Settings.THEME, theme);
    }

    boolean isDark() {
        return theme() == Theme.DARK || theme() == Theme.SYSTEM && system.dark();
    }

    void motion(Motion motion) {
        settings.set(Settings.MOTION, motion);
    }

    /** Whether nothing should move that need not. */
    boolean isStill() {
        Motion motion = settings.get(Settings.MOTION);
        return motion == Motion.REDUCED || motion == Motion.SYSTEM && system.still();
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
