package firstlayer.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import firstlayer.store.HouseSettings;
import firstlayer.store.Settings;
import firstlayer.store.Settings.Theme;
import firstlayer.store.SettingsStore;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is set for all who use a machine, and in what order its places are asked. */
final class HouseTest {

    @TempDir
    private Path folder;

    private House house(String json, Map<String, String> environment) throws IOException {
        Files.writeString(folder.resolve("first-layer.json"), json);
        return House.of(HouseSettings.in(folder), environment);
    }

    @ParameterizedTest
    @CsvSource({
        "opt/first-layer/bin/first-layer, opt/first-layer",
        "Program Files/First Layer/First Layer.exe, Program Files/First Layer",
        "stick/First Layer.app/Contents/MacOS/First Layer, stick"
    })
    void whatLiesBesideAPackagedProgramIsFoundOnEverySystem(String launcher, String beside) {
        assertEquals(folder.resolve(beside), ProgramFolder.ofLauncher(folder.resolve(launcher)));
    }

    @Test
    void withoutAFileAndAnEnvironmentNothingIsSet() {
        assertEquals(House.NONE, House.of(HouseSettings.in(folder), Map.of()));
        assertEquals("", House.NONE.trouble());
        assertTrue(House.NONE.studied());
    }

    @Test
    void theFileSetsNotesThemeZoomAndStudyUntilTheReaderChooses() throws IOException {
        Files.createDirectory(folder.resolve("our notes"));
        House house = house(
                "{\"notes\": \"our notes\", \"theme\": \"dark\", \"zoom\": 150, \"study\": \"off\", \"after\": \"off\"}",
                Map.of());
        assertEquals("", house.trouble());
        assertEquals(Optional.of(folder.resolve("our notes")), house.notes());
        assertFalse(house.studied());

        Path data = folder.resolve("data");
        SettingsStore settings = prepared(data, house);
        assertEquals(Theme.DARK, settings.get(Settings.THEME));
        assertEquals(150, settings.get(Settings.ZOOM));
        assertFalse(settings.get(Settings.AFTER));
        settings.set(Settings.THEME, Theme.DARK);
        settings.save();
        assertTrue(Files.notExists(data), "what the house sets is not the reader's choice");

        // What the program would have without the house is a choice too.
        settings.set(Settings.ZOOM, 100);
        settings.save();
        assertEquals(100, prepared(data, house).get(Settings.ZOOM));
        assertEquals(Theme.DARK, prepared(data, house).get(Settings.THEME));
    }

    private static SettingsStore prepared(Path data, House house) {
        SettingsStore settings = new SettingsStore(data, message -> {});
        house.prepare(settings, message -> {});
        return settings;
    }

    @Test
    void theEnvironmentComesBeforeTheFileAndTheReaderBeforeBoth() throws IOException {
        Path file = Files.createDirectory(folder.resolve("file"));
        Path environment = Files.createDirectory(folder.resolve("environment"));
        Path chosen = Files.createDirectory(folder.resolve("chosen"));
        House house = house("{\"notes\": \"file\"}", Map.of("FIRST_LAYER_NOTES", environment.toString()));
        assertEquals(Optional.of(environment), house.notes());
        assertEquals(
                environment,
                NotesFolder.first(Optional.empty(), "", house.notes()).path());
        assertEquals(
                chosen,
                NotesFolder.first(Optional.empty(), chosen.toString(), house.notes())
                        .path());
        assertEquals(
                file,
                NotesFolder.first(Optional.of(file), chosen.toString(), house.notes())
                        .path());
        assertEquals(
                environment,
                NotesFolder.first(Optional.empty(), "gone", house.notes()).path());
    }

    @Test
    void anEnvironmentThatNamesNoFolderIsSaidAndTheFileHolds() throws IOException {
        Path file = Files.createDirectory(folder.resolve("file"));
        House house = house("{\"notes\": \"file\"}", Map.of("FIRST_LAYER_NOTES", "nowhere"));
        assertEquals("FIRST_LAYER_NOTES: no folder 'nowhere'; name one that is there", house.trouble());
        assertEquals(Optional.of(file), house.notes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"zoom\": 150,, \"theme\": \"dark\"} | first-layer.json is no JSON, line 1: ",
                "{\"zoom\": | first-layer.json is no JSON, line 1: ",
                "[1] | first-layer.json cannot be read: the file holds no object; that is left out.",
                "{\"notes\": \"C:\\new\"} | first-layer.json: notes is the name of a folder that is there; that is",
                "{\"theme\": \"purple\"} | first-layer.json: theme is \"light\", \"dark\" or \"system\"; that is left out.",
                "{\"zoom\": \"big\"} | first-layer.json: zoom is a whole number from 80 to 250; that is left out.",
                "{\"zoom\": 1000} | first-layer.json: zoom is a whole number from 80 to 250; that is left out.",
                "{\"after\": \"never\"} | first-layer.json: after is \"on\" or \"off\"; that is left out.",
                "{\"study\": false} | first-layer.json: study is \"on\" or \"off\"; that is left out.",
                "{\"zom\": 100} | first-layer.json: there is no \"zom\", only notes, theme, zoom, study and after; that is left out."
            })
    void whatIsWrongWithTheFileIsSaidOnceAndTheWindowOpensWithoutIt(String json, String message) throws IOException {
        House house = house(json, Map.of());
        List<String> said = new ArrayList<>();
        SettingsStore settings = new SettingsStore(folder.resolve("data"), problem -> {});
        house.prepare(settings, said::add);
        assertEquals(1, said.size());
        assertTrue(said.get(0).startsWith(message), said::toString);
        assertEquals(Theme.SYSTEM, settings.get(Settings.THEME));
        assertEquals(100, settings.get(Settings.ZOOM));
        assertTrue(house.studied());
    }

    @Test
    void bracketsInBracketsWithoutEndAreNoJson() throws IOException {
        String said = house("[".repeat(100_000), Map.of()).trouble();
        assertTrue(said.startsWith("first-layer.json is no JSON: "), said);
    }

    @Test
    void whatNoMemoryHoldsIsNotRead() throws IOException {
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("first-layer.json").toFile(), "rw")) {
            file.setLength((64 << 20) + 1);
        }
        assertEquals(
                "first-layer.json cannot be read: it is larger than 64 MB",
                HouseSettings.in(folder).trouble());
    }

    @Test
    void oneWrongLineLeavesTheOthers() throws IOException {
        House house = house("{\"zoom\": 7, \"study\": \"off\"}", Map.of());
        assertFalse(house.studied());
    }
}
