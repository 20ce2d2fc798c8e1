package firstlayer.ui;

import tools.jackson.databind.ObjectMapper;

/** Written to be rejected by a rule of the house. */
public record WritesJson(ObjectMapper mapper) {}
