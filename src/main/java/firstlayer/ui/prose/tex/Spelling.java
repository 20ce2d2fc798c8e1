package firstlayer.ui.prose.tex;

import java.util.Comparator;
import java.util.Optional;

/** Which command was meant by one that is not on the list. */
final class Spelling {
    private Spelling() {}

    /**
     * The allowed command that begins with the same letter and differs in the fewest letters: in at most one, from six letters
     * on in at most two; up to three letters only one that lacks a letter. Empty where nothing is so near, for a wrong guess
     * helps nobody.
     */
    static Optional<String> near(String command) {
        int most = command.length() < 6 ? 1 : 2;
        return TexCommands.all().stream()
                .filter(known -> known.length() > Math.min(3, command.length())
                        && known.charAt(0) == command.charAt(0)
                        && distance(known, command) <= most)
                .min(Comparator.<String>comparingInt(known -> distance(known, command))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Damerau's distance: the fewest letters to insert, drop or replace, or neighbours to swap. */
    private static int distance(String a, String b) {
        int[][] least = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    least[i][j] = i + j;
                    continue;
                }
                int replaced = least[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                least[i][j] = Math.min(replaced, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least[i][j] = Math.min(least[i][j], least[i - 2][j - 2] + 1);
                }
            }
        }
        return least[a.length()][b.length()];
    }
}
