package firstlayer.math;

import java.util.UUID;

/** Written to be rejected by a rule of the house. */
public record DrawsAnId(UUID id) {

    public DrawsAnId() {
        this(UUID.randomUUID());
    }
}
