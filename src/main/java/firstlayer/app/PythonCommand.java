package firstlayer.app;

import firstlayer.script.Script;
import firstlayer.ui.LinkedRun;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a widget's setting as a Python program. */
@Command(
        name = "python",
        mixinStandardHelpOptions = true,
        description =
                "Print a picture's setting as a short Python program that computes its numbers; needs no display.")
final class PythonCommand implements Callable<Integer> {

    private final Catalog catalog;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "LINK", description = "For example \"learning-rate?rate=1.9&steps=20\".")
    private String link;

    @Option(names = "--torch", description = "With PyTorch, where there is such a program.")
    private boolean torch;

    PythonCommand(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public Integer call() {
        return Outcome.of(spec, () -> {
            LinkedRun<?> run = LinkedRun.read(link, id -> Optional.of(catalog.require(id)));
            Answer.requireAlone(run.link(), spec.name());
            return script(run).under(run.link().toString()).stripTrailing();
        });
    }

    private Script script(LinkedRun<?> run) {
        Script.Language language = torch ? Script.Language.PYTORCH : Script.Language.PYTHON;
        return run.entry().widget().scripts(run.now()).stream()
                .filter(script -> script.language() == language)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(String.format(
                        Locale.ROOT,
                        "%s: this picture is not written in %s%s",
                        run.link(),
                        language.label,
                        torch ? "; leave --torch out" : "")));
    }
}
