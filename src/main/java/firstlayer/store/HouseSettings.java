package firstlayer.store;

import firstlayer.store.Settings.Theme;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What whoever looks after a machine has set for all who use the program on it, in {@code first-layer.json} beside the program. A
 * reader's own choice comes before it.
 *
 * @param notes   the folder of notes in place of the packed ones
 * @param theme   what the window looks like at first
 * @param zoom    text scale in percent at first
 * @param studied whether what is answered is recorded
 * @param waits   whether parts of pictures wait for predictions at first
 * @param trouble what is wrong with the file; empty where all is well
 */
public record HouseSettings(
        Optional<Path> notes,
        Optional<Theme> theme,
        Optional<Integer> zoom,
        boolean studied,
        Optional<Boolean> waits,
        String trouble) {

    public static final HouseSettings NONE =
            new HouseSettings(Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.empty(), "");

    private static final String NAME = "first-layer.json";
    private static final String ON_OFF = "is \"on\" or \"off\"";

    /**
     * What the file in a folder says. What is wrong with it is said, and leaves out only what it is about.
     *
     * @param folder the folder that the program lies in; a folder of notes may be named from there
     */
    public static HouseSettings in(Path folder) {
        try {
            return of(folder, Json.read(RegularFile.read(folder.resolve(NAME))));
        } catch (NoSuchFileException none) {
            return NONE;
        } catch (JacksonException broken) {
            // What is too much of it, as brackets in brackets, has no place.
            String line = broken.getLocation() == null
                    ? ""
                    : String.format(
                            Locale.ROOT, ", line %d", broken.getLocation().getLineNr());
            return broken("is no JSON" + line + ": "
                    + broken.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (AccessDeniedException closed) {
            return broken("cannot be read: there is no permission to");
        } catch (IOException unreadable) {
            return broken("cannot be read: " + Reason.of(unreadable));
        }
    }

    private static HouseSettings broken(String what) {
        return new HouseSettings(
                Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.empty(), NAME + " " + what);
    }

    private static HouseSettings of(Path folder, ObjectNode page) {
        Optional<Path> notes = Optional.ofNullable(page.get("notes")).flatMap(node -> folder(folder, node));
        FolderAnswer answer = notes.map(FolderAnswer::of).orElse(FolderAnswer.ABSENT);
        Map<String, Function<JsonNode, Optional<String>>> known = Map.of(
                "notes", node -> objection(answer),
                "theme", node -> objection(theme(node).isEmpty(), "is \"light\", \"dark\" or \"system\""),
                "zoom", node -> objection(zoom(node).isEmpty(), "is a whole number from 80 to 250"),
                "study", node -> objection(isOn(node).isEmpty(), ON_OFF),
                "after", node -> objection(isOn(node).isEmpty(), ON_OFF));
        String trouble = page.propertyNames().stream()
                .flatMap(name -> Optional.ofNullable(known.get(name))
                        .map(check -> check.apply(page.get(name)).map(right -> name + " " + right))
                        .orElse(Optional.of("there is no \"" + name + "\", only notes, theme, zoom, study and after"))
                        .stream())
                .findFirst()
                .map(wrong -> NAME + ": " + wrong)
                .orElse("");
        return new HouseSettings(
                notes.filter(there -> answer == FolderAnswer.THERE),
                Optional.ofNullable(page.get("theme")).flatMap(HouseSettings::theme),
                Optional.ofNullable(page.get("zoom")).flatMap(HouseSettings::zoom),
                Optional.ofNullable(page.get("study"))
                        .flatMap(HouseSettings::isOn)
                        .orElse(true),
                Optional.ofNullable(page.get("after")).flatMap(HouseSettings::isOn),
                trouble);
    }

    private static Optional<String> objection(boolean wrong, String right) {
        return wrong ? Optional.of(right) : Optional.empty();
    }

    private static Optional<String> objection(FolderAnswer answer) {
        return switch (answer) {
            case THERE -> Optional.empty();
            case ABSENT -> Optional.of("is the name of a folder that is there");
            case SILENT -> Optional.of("is the name of a folder that answers, which this one does not");
        };
    }

    private static Optional<Path> folder(Path beside, JsonNode node) {
        try {
            return text(node).filter(name -> !name.isEmpty()).map(beside::resolve);
        } catch (InvalidPathException otherSystem) {
            return Optional.empty();
        }
    }

    private static Optional<Theme> theme(JsonNode node) {
        return Stream.of(Theme.values())
                .filter(theme ->
                        text(node).filter(theme.name()::equalsIgnoreCase).isPresent())
                .findFirst();
    }

    private static Optional<Integer> zoom(JsonNode node) {
        return Optional.of(node)
                .filter(JsonNode::isInt)
                .map(JsonNode::intValue)
                .filter(zoom -> zoom >= Settings.SMALLEST_ZOOM && zoom <= Settings.LARGEST_ZOOM);
    }

    private static Optional<Boolean> isOn(JsonNode node) {
        return text(node)
                .filter(word -> word.equals("on") || word.equals("off"))
                .map("on"::equals);
    }

    private static Optional<String> text(JsonNode node) {
        return Optional.of(node).filter(JsonNode::isString).map(JsonNode::stringValue);
    }
}
