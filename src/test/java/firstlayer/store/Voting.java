package firstlayer.store;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** A process that writes votes without pause until it is killed, and prints the number of each that is on the disk. */
final class Voting {

    private Voting() {}

    /** @param arguments the data folder, the number of the first vote */
    public static void main(String[] arguments) throws IOException {
        Orphan.endWithTests();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        LectureLog log = new LectureLog(Path.of(arguments[0]));
        for (int number = Integer.parseInt(arguments[1]); ; number++) {
            // Some are longer than what a system writes at once.
            List<Integer> hands = Collections.nCopies(number % 7 == 0 ? 5000 : 3, 1);
            log.append(List.of(LectureLogTest.vote(number, hands, List.of())));
            out.println(number);
        }
    }
}
