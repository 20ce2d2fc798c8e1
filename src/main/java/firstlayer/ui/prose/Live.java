package firstlayer.ui.prose;

import firstlayer.param.NumberLens;
import firstlayer.param.Role;
import java.util.Locale;
import java.util.Optional;

/**
 * A number of the moment.
 *
 * @param label for the eye and the ear
 * @param text  as shown; {@code —} where there is no number
 * @param why   why there is none; empty where there is one
 * @param lens  what turns it, with today's ends; empty for a readout
 */
record Live(String label, Role role, String text, String why, Optional<NumberLens> lens) {

    String styleClass() {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
