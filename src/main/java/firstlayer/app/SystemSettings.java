package firstlayer.app;

import firstlayer.ui.shell.SystemLook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** How the desktop looks, where it can be asked; light and moving where it cannot. JavaFX can tell from version 22 on. */
final class SystemSettings {

    private static final long PATIENCE_MILLIS = 500;

    private SystemSettings() {}

    static SystemLook look() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return new SystemLook(
                    registry(
                                    "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
                                    "AppsUseLightTheme")
                            .contains("0x0"),
                    registry("HKCU\\Control Panel\\Desktop\\WindowMetrics", "MinAnimate")
                            .matches("(?s).*reg_sz\\s+0\\s*"));
        }
        if (system.contains("mac")) {
            return new SystemLook(
                    answer("defaults", "read", "-g", "AppleInterfaceStyle").contains("dark"),
                    answer("defaults", "read", "com.apple.universalaccess", "reduceMotion")
                            .strip()
                            .equals("1"));
        }
        return gnome(answer("gsettings", "list-recursively", "org.gnome.desktop.interface"));
    }

    /** What the interface's settings of GNOME say, one a line. */
    static SystemLook gnome(String settings) {
        return new SystemLook(
                settings.matches("(?s).*color-scheme '[a-z-]*dark.*"),
                settings.contains("org.gnome.desktop.interface enable-animations false"));
    }

    private static String registry(String key, String value) {
        return answer("reg", "query", key, "/v", value);
    }

    private static String answer(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                process.destroy();
                return "";
            }
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        } catch (IOException unknown) {
            return "";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
