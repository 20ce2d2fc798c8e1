package firstlayer.note;

import firstlayer.param.Values;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a note's parts are checked against.
 *
 * @param file     the name of the note's file
 * @param widget   the id of the note's widget; empty where there is none
 * @param start    the note's start values; empty where there is no widget
 * @param formulas what is wrong with a formula, if anything
 * @param folder   where images may be; empty for a text without a folder
 */
record NoteContext(
        String file,
        Names names,
        Optional<String> widget,
        Optional<Values> start,
        Function<String, Optional<String>> formulas,
        Optional<Path> folder,
        Problems problems) {}
