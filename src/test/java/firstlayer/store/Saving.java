package firstlayer.store;

import java.nio.file.Path;
import java.util.stream.IntStream;

/** Saves its settings without pause, and says after each time what was saved. */
final class Saving {

    /** So many notes have settings of their own that writing them takes a while. */
    private static final int NOTES = 2000;

    private Saving() {}

    /** @param arguments the data folder, and the number to go on from */
    public static void main(String[] arguments) {
        Orphan.endWithTests();
        Path data = Path.of(arguments[0]);
        SettingsStore settings = new SettingsStore(data, message -> System.out.println("trouble " + message));
        IntStream.range(0, NOTES)
                .forEach(note ->
                        settings.set(Settings.VALUES, new NoteKey(data.toString(), note + ".md"), "rate=" + note));
        for (int number = Integer.parseInt(arguments[1]); ; number++) {
            settings.set(Settings.QUESTION, Integer.toString(number));
            settings.save();
            System.out.println(number);
        }
    }
}
