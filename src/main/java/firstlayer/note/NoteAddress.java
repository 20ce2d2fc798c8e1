package firstlayer.note;

import firstlayer.note.node.NoteLink;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of a note, of a heading or question in it, or of one draw of an exercise: {@code 01-neuron.md},
 * {@code 01-neuron.md#why-2λ}, {@code 01-neuron.md#z-anew@3}.
 */
public final class NoteAddress {

    private static final Pattern FORM =
            Pattern.compile("(?:\\./)?([^:/\\\\?#]+\\.(?:md|markdown))?(?:#(.*))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DRAW = Pattern.compile("(.+)@([1-9]\\d{0,8})");
    private static final String RESERVED = "% #?()";

    private NoteAddress() {}

    /**
     * Reads an address; empty where it is none.
     *
     * @param here the file that is meant where none is named
     */
    public static Optional<NoteLink> read(String address, String here) {
        Matcher form = FORM.matcher(address);
        if (address.isEmpty() || !form.matches()) {
            return Optional.empty();
        }
        String file = form.group(1) == null ? here : Percent.decoded(form.group(1));
        String anchor = form.group(2) == null ? "" : Percent.decoded(form.group(2));
        Matcher draw = DRAW.matcher(anchor);
        return Optional.of(
                draw.matches()
                        ? new NoteLink(file, draw.group(1), OptionalInt.of(Integer.parseInt(draw.group(2))))
                        : new NoteLink(file, anchor, OptionalInt.empty()));
    }

    /**
     * The address of one draw of an exercise.
     *
     * @param item its id
     * @param draw counted from 1
     */
    public static String ofDraw(String file, String item, int draw) {
        StringBuilder name = new StringBuilder();
        for (char c : file.toCharArray()) {
            name.append(RESERVED.indexOf(c) < 0 ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return name + "#" + item + "@" + draw;
    }
}
