package firstlayer.app;

import static firstlayer.Pictures.onFxThread;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** The program over a folder of notes, in a process of its own: checked, exported, and every note opened in a window. */
final class HostileRun {

    private HostileRun() {}

    /** @param arguments the folder, a place for what is exported, and one for the data */
    public static void main(String[] arguments) {
        System.out.println("check " + run("check", arguments[0]));
        System.out.println("export " + run("export", "--notes", arguments[0], arguments[1]));
        OpenWindow open = OpenWindow.open(Path.of(arguments[2]), Optional.of(Path.of(arguments[0])));
        Hands hands = new Hands(open);
        int notes = open.questions().size();
        for (int i = 0; i < notes; i++) {
            hands.press(KeyCode.PAGE_DOWN);
        }
        System.out.println("window " + notes + ", last "
                + onFxThread(() -> open.window().note().orElseThrow().file()));
        open.close();
        System.exit(0);
    }

    private static int run(String... arguments) {
        return Main.commands(Catalog.all())
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(new StringWriter()))
                .execute(arguments);
    }
}
