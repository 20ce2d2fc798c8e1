package firstlayer.app;

import firstlayer.param.Link;

/** Names that files of a picture begin with in a dialog. */
final class FileNames {

    private static final int LONGEST = 60;

    private FileNames() {}

    /** What the link says, in letters that every system takes in a name: {@code learning-rate-rate-1.9}. */
    static String of(Link link) {
        String words = (link.widget() + "-" + link.query())
                .replaceAll("%[0-9A-Fa-f]{2}", "-")
                .replaceAll("[^A-Za-z0-9.-]+", "-")
                .replaceAll("-{2,}", "-");
        // Windows takes no name that ends with a point.
        return words.substring(0, Math.min(LONGEST, words.length())).replaceAll("[.-]+$", "");
    }
}
