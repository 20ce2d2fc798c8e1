package firstlayer.store;

import java.util.Optional;

/** A process that nobody but the tests would end: it ends with them, also where they were ended themselves. */
final class Orphan {

    private static final String TESTS = "tests.process";

    private Orphan() {}

    /** What tells a process that is started now whose it is. */
    static String option() {
        return "-D" + TESTS + "=" + ProcessHandle.current().pid();
    }

    /** To be called first; the number says more than the parent does, which is another one where the tests have ended by now. */
    static void endWithTests() {
        Optional<ProcessHandle> tests = ProcessHandle.of(Long.getLong(TESTS));
        tests.ifPresentOrElse(process -> process.onExit().thenRun(Orphan::end), Orphan::end);
    }

    private static void end() {
        Runtime.getRuntime().halt(1);
    }
}
