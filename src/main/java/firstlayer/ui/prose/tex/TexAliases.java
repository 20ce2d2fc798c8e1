package firstlayer.ui.prose.tex;

import java.util.Map;

/** Commands and environments under names that the layout library does not know. */
final class TexAliases {
    private static final Map<String, String> COMMANDS = Map.ofEntries(
            Map.entry("bm", "\\boldsymbol"),
            Map.entry("pmb", "\\boldsymbol"),
            Map.entry("mathbbm", "\\mathds"),
            Map.entry("mbox", "\\text"),
            Map.entry("textnormal", "\\text"),
            Map.entry("textsf", "\\mathsf"),
            Map.entry("argmax", "\\mathop{\\mathrm{arg\\,max}}"),
            Map.entry("argmin", "\\mathop{\\mathrm{arg\\,min}}"),
            Map.entry("impliedby", "\\Longleftarrow"),
            Map.entry("mod", "\\;\\;\\mathrm{mod}\\;"),
            Map.entry("thinspace", "\\,"),
            Map.entry("enspace", "\\hspace{0.5em}"),
            Map.entry("coloneqq", "\\mathrel{:=}"),
            Map.entry("hdots", "\\ldots"),
            Map.entry("dotsc", "\\ldots"),
            Map.entry("dotsb", "\\cdots"),
            Map.entry("lvert", "\\mathopen{\\vert}"),
            Map.entry("rvert", "\\mathclose{\\vert}"),
            Map.entry("lVert", "\\mathopen{\\Vert}"),
            Map.entry("rVert", "\\mathclose{\\Vert}"),
            Map.entry("lbrack", "["),
            Map.entry("rbrack", "]"),
            Map.entry("nonumber", ""),
            Map.entry("notag", ""));

    private static final Map<String, String> ENVIRONMENTS = Map.of(
            "align", "aligned",
            "align*", "aligned",
            "split", "aligned",
            "gather", "gathered",
            "gather*", "gathered",
            "multline", "gathered",
            "multline*", "gathered",
            "dcases", "cases");

    private TexAliases() {}

    /** What draws a command, with its backslash. */
    static String command(String name) {
        return COMMANDS.getOrDefault(name, "\\" + name);
    }

    static String environment(String name) {
        return ENVIRONMENTS.getOrDefault(name, name);
    }
}
