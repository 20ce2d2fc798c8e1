package firstlayer.app;

import firstlayer.note.Names;
import firstlayer.note.exercise.Workings;
import firstlayer.param.NumberList;
import firstlayer.param.NumberMap;
import firstlayer.param.Parameter;
import firstlayer.param.Parameter.Name;
import firstlayer.param.RealParameter;
import firstlayer.param.Role;
import firstlayer.param.SliderRange;
import firstlayer.param.Text;
import firstlayer.param.Values;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The public names of parameters and readouts, with their legal values, as they are promised to whoever keeps a link: {@code id
 * initial min..max} for a number, {@code id a|b|c} for a choice, {@code id *} for a text, {@code id a;b min..max} for a list.
 */
final class PublicNames implements Names {

    private static final Map<String, String> PARAMETERS =
            Map.of("neuron", """
            scene neuron|pattern|joints,inputs 2 2..4,x1 1 -100..100,x2 0 -100..100,x3 0 -100..100,x4 0 -100..100,w1 2 -100..100,w2 -1 -100..100,\
            w3 0 -100..100,w4 0 -100..100,b -1 -100..100,k 1 0.25..16,activation sigmoid|step|identity|relu|leaky-relu|tanh,\
            target none|and|or|nand|xor|own,points *,second off|identity-pair|relu-pair,b1 0 -100..100,b2 -1 -100..100,\
            w11 1 -100..100,w12 1 -100..100,w21 1 -100..100,w22 1 -100..100,v1 1 -100..100,v2 -2 -100..100,c 0 -100..100,\
            rule perceptron|gradient,rate 1 0.01..2,steps 0 0..10000,\
            image 1;1;1;0;0;1;1;1;0;0;1;1;1;0;0;1;1;1;0;0;1;1;1;0;0 0..1,\
            weights 1;1;1;-1;-1;1;1;1;-1;-1;1;1;1;-1;-1;1;1;1;-1;-1;1;1;1;-1;-1 -100..100,\
            slide off|on,row 1 1..8,column 1 1..8,units 3 1..8,\
            joints -1.5;0;1.5 -100..100,slopes 1;-2;2 -100..100,rise 0 -100..100,level 0 -100..100,\
            curve sine|bump|step|own,own -3;0;-1;1;1;-1;3;1 -100..100,fit off|on""", "learning-rate", """
            scene one-weight|two-weights|network|range,landscape bowl|double-well|plateau-cliff|neuron,\
            landscape2 bowl|rosenbrock|beale|himmelblau|saddle,a 1 0.01..100,kappa 10 1..10000,rate 0.1 -0.5..100,\
            start 2 -100..100,start2 2 -100..100,steps 0 0..100000,noise 0 0..2,\
            schedule constant|step|inverse|exponential|cosine|warm-up|one-cycle,changes *,\
            optimizer sgd|momentum|nesterov|adagrad|rmsprop|adam|adamw,momentum 0.9 0..0.99,lanes ; -0.5..100,rivals *,\
            data circle|xor|gauss|spiral|moons,hidden 4; 1..16,batch 0 0..200,lower rates|ratios|schedule,seed 42 0..999999999,\
            test linear|exponential|u,low 0.01 0.000001..10,high 30 0.00001..1000,length 100 1..400,seeds 5 1..10,\
            rates 17 1..25""", "initialization", """
            scene one-neuron|layers|race|kernels|train,inputs 16 1..1024,\
            scheme normal|zeros|constant|uniform|lecun|xavier-normal|xavier-uniform|he-normal|he-uniform|orthogonal,\
            fan in|out,sigma 0.01 0.001..2,r 0.5 0.001..2,c 0.5 0.001..2,gain 1 0.25..4,\
            activation tanh|identity|relu|leaky-relu|sigmoid|elu|gelu,depth 10 1..100,width 64 1..1024,taper 1 0.001..4,\
            batch 256 1..2048,gradient random|loss,rows signals|weights|all,\
            rate 0.1 0.01..1.5,epochs 2001 0..20000,kernel 3 1..7,channels 1 1..64,image 0 0..40,row 4 1..12,column 4 1..12,\
            steps 0 0..1000,data circle|gauss,seed 42 0..999999999""", "loss", """
            task constant|line|classifier|classes|unseen,function mse|half-mse|mae|huber|cross-entropy,delta 1 0.1..5,\
            x -2;-1;0;1;2 -1000..1000,y 1;2;3;4;5 -1000000..1000000,held ; 1..12,c 0 -1000..1000,w 0 -1000..1000,b 0 -1000..1000,\
            reduce mean|sum,l2 0 0..1,rate 0.1 0.001..2,steps 0 0..10000,\
            beside none|mse|half-mse|mae|huber|cross-entropy,lower shares|steps|noise,\
            points *,rows 0;0;0;0;0;0;0;0;0 -100..100,temperature 1 0.1..10,point 1 1..24,\
            by degree|polynomial|net,degree 3 1..9,width 40 1..60,noise 0.3 0..2,samples 12 1..40,\
            seed 42 0..999999999""", "chain-rule", """
            scene graph|chain|diamonds,expression *,at x:2;w:0.5;b:-1;y:1 -1000000..1000000,show walk|nudge|check|update|code,\
            batch off|on,examples 2;1;-1;0 -1000000..1000000,open *,walk backward|forward,steps -1 -1..10000,edge 0 0..10000,path 0 0..100,\
            backward 1 0..3,zero on|off,write add|overwrite,nudge 0.01 -10..10,of *,h 1e-4 1e-12..0.1,links 10 1..30,\
            weight 1 0..6,centre on|off,link sigmoid|identity|relu|tanh,skip off|on,start 1 -100..100,eta 1 0..100""");

    private static final Map<String, String> READOUTS = Map.of(
            "neuron",
            "z|a|y|slope|norm|distance|signed-distance|right|product\\.\\d+|now\\.(w\\d|b)|pair\\.(h1|h2|y|difference)|"
                    + "mistakes|epoch|along|cosine|line\\.\\d|map-best|"
                    + "loss|fitted-loss|limit|now-(level|rise)|now-(slope|joint)\\.\\d",
            "learning-rate",
            "w2?|loss|slope2?|factor|steps-to-1-percent|limit|best|noise-floor|lane-loss\\.\\d+|accuracy|"
                    + "rival-loss\\.(sgd|momentum|nesterov|adagrad|rmsprop|adam|adamw)|batch-(loss|noise)|update-ratio\\.\\d|"
                    + "range-(base|best|limit|steepest|lowest)|u-(best|loss|diverged)",
            "initialization",
            "(forward-(rms|std|spread)|saturated|zero|(backward|weight-gradient)-rms)\\.\\d+|"
                    + "weight-variance|clones|sum-std|expected-std|weight-std|first-loss|"
                    + "race-(loss|curvature)\\.(zeros|normal|constant|lecun|xavier-normal|he-normal)|"
                    + "fan-in|accuracy|kernel-loss|feature\\.\\d+|"
                    + "train-(loss|gradient-ratio|saturated)\\.(zeros|small|normal|xavier-normal|he-normal)",
            "loss",
            "loss|held-loss|dc|dw|db|(term|out|p|learned|coefficient)\\.\\d+|accuracy|best\\.[cwb]|now\\.[cwb]|penalty|"
                    + "beside-(loss|near)|near|best-(step|degree|held-loss)",
            "chain-rule",
            "value|(d|check|paths)\\.\\w+|paths|edges|products-(by-path|backward)|gradient|gradient-left\\.\\d+|promise|drop");

    private static final Map<String, String> PARTS = Map.of(
            "neuron",
            "plane,wiring,inequalities,learning,activation,sum,status,image,weights,map,score,products,units,losses",
            "learning-rate",
            "curve,lanes,loss-by-step,loss-by-rate,schedule,updates,surface,directions,map-1,map-2,map-3,map-4,"
                    + "update-ratio,range,beside-range",
            "initialization",
            "sums,deviation,sums-divided,forward,backward,weights,weight-gradients,sizes,symmetry,losses,outputs,"
                    + "kernels,images,maps",
            "loss",
            "data,landscape,loss-function,shares,sum,steps,noise,plane,softmax,losses,confusion,curve,degrees,weights,bars",
            "chain-rule",
            "graph,errors,working,working-beside,chosen-link,gradient-left,chain,multiplications,diamonds");

    /** Of the longest list, the 25 pixels of an image. */
    private static final int MOST_NUMBERS = 25;

    /** Which inputs an expression has is not known here: any one-letter name. */
    private static final List<String> LETTERS =
            "abcdefghijklmnopqrstuvwxyz".chars().mapToObj(Character::toString).toList();

    private final Map<String, Values> initial = new LinkedHashMap<>();

    PublicNames() {
        PARAMETERS.forEach((widget, parameters) -> initial.put(
                widget,
                Values.initial(Arrays.stream(parameters.split(","))
                        .map(PublicNames::parameter)
                        .toList())));
    }

    @Override
    public List<String> parts(String widget) {
        return List.of(PARTS.get(widget).split(","));
    }

    @Override
    public Workings workings(String widget) {
        return new CatalogNames(Catalog.all()).workings(widget);
    }

    @Override
    public List<String> widgets() {
        return List.copyOf(initial.keySet());
    }

    @Override
    public Optional<Values> initial(String widget) {
        return Optional.ofNullable(initial.get(widget));
    }

    @Override
    public boolean reads(String widget, Values at, String readout) {
        return readout.matches(READOUTS.get(widget));
    }

    /** What is legal by id: {@code [min, max]}, the words in the order of the alphabet, or {@code [*]}. */
    Map<String, String> legal(String widget) {
        Map<String, String> legal = new TreeMap<>();
        for (String line : PARAMETERS.get(widget).split(",")) {
            String[] part = line.split(" ");
            legal.put(
                    part[0],
                    part.length < 3
                            ? new TreeSet<>(List.of(part[1].split("\\|"))).toString()
                            : Arrays.stream(part[2].split("\\.\\."))
                                    .map(Double::valueOf)
                                    .toList()
                                    .toString());
        }
        return legal;
    }

    private static Parameter<?> parameter(String line) {
        String[] part = line.split(" ");
        Name name = new Name(part[0], part[0], "", Role.PLAIN, "Turns " + part[0] + ".");
        if (part.length < 3) {
            return choice(name, part[1]);
        }
        String[] ends = part[2].split("\\.\\.");
        double min = Double.parseDouble(ends[0]);
        double max = Double.parseDouble(ends[1]);
        SliderRange range = SliderRange.linear(min, max, 0);
        if (part[1].contains(":")) {
            Map<String, Double> numbers = new TreeMap<>();
            Arrays.stream(part[1].split(";"))
                    .map(n -> n.split(":"))
                    .forEach(n -> numbers.put(n[0], Double.valueOf(n[1])));
            return new NumberMap(name, now -> LETTERS, key -> Role.INPUT, 1, min, max, range, numbers);
        }
        if (part[1].contains(";")) {
            List<Double> numbers =
                    Arrays.stream(part[1].split(";")).map(Double::valueOf).toList();
            return new NumberList(name, 0, MOST_NUMBERS, min, max, false, range, numbers);
        }
        return new RealParameter(name, min, max, range, Double.valueOf(part[1]));
    }

    private static Parameter<String> choice(Name name, String options) {
        List<String> words = List.of(options.split("\\|"));
        Function<String, String> reader = text -> {
            if (!options.equals("*") && !words.contains(text)) {
                throw new IllegalArgumentException(String.format(Locale.ROOT, "'%s' is none of %s", text, words));
            }
            return text;
        };
        return new Text<>(name, 1000, reader, text -> text, text -> text, words.get(0));
    }
}
