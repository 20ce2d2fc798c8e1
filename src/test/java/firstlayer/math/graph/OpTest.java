package firstlayer.math.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OpTest {

    @Test
    void everyOperationSaysItsSignAndItsInputs() {
        assertEquals(
                "0 0 +2 −2 ×2 /2 ^2 −1 exp1 log1 sqrt1 sin1 cos1 tan1 tanh1 sigmoid1 relu1 abs1 max2 min2",
                Arrays.stream(Op.values()).map(op -> op.label() + op.inputs()).collect(Collectors.joining(" ")));
    }

    @Test
    void signsAreNoFunctions() {
        assertEquals(Optional.of(Op.TAN), Op.function("tan"));
        assertEquals(Optional.empty(), Op.function("+"));
        assertEquals(Optional.empty(), Op.function(""));
        assertEquals(12, Op.functions().size());
    }
}
