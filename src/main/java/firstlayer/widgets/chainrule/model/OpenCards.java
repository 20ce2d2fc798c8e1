package firstlayer.widgets.chainrule.model;

import firstlayer.param.Misread;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which named cards show the operations they are made of as cards of their own.
 *
 * @param all   every one, whatever its name
 * @param names those by name; none where all are
 */
public record OpenCards(boolean all, Set<String> names) {

    static final OpenCards NONE = new OpenCards(false, Set.of());

    private static final OpenCards ALL = new OpenCards(true, Set.of());

    public OpenCards {
        names = Set.copyOf(names);
    }

    /** @throws Misread where the text is no list of names */
    static OpenCards read(String text) {
        String list = text.strip();
        if (list.equals("all")) {
            return ALL;
        }
        if (list.equals("none") || list.isEmpty()) {
            return NONE;
        }
        Set<String> names = new TreeSet<>();
        for (String name : list.split(";", -1)) {
            if (!name.strip().matches("\\p{L}[\\p{L}\\d_]*")) {
                throw new Misread("expected none, all, or names of cards such as z;L", 0);
            }
            names.add(name.strip());
        }
        return new OpenCards(false, names);
    }

    String written() {
        if (all) {
            return "all";
        }
        return names.isEmpty() ? "none" : String.join(";", new TreeSet<>(names));
    }

    boolean isOpen(String name) {
        return all || names.contains(name);
    }

    /**
     * The same with one card opened, or closed again.
     *
     * @param composite every card that can be opened: the others stay open when all were and one is closed
     */
    OpenCards turned(String name, Set<String> composite) {
        Set<String> next = new TreeSet<>(all ? composite : names);
        if (!next.remove(name)) {
            next.add(name);
        }
        return new OpenCards(false, next);
    }
}
