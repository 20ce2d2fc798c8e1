package firstlayer.study;

import java.nio.file.Path;

/** Written to be rejected by a rule of the house. */
public record ReadsAFile(Path log) {}
