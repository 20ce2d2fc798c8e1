package firstlayer.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** A folder that is dropped on a scene. */
final class FolderDrop {

    private FolderDrop() {}

    static void install(Scene scene, Consumer<Path> open) {
        scene.setOnDragOver(FolderDrop::accept);
        scene.setOnDragDropped(event -> drop(event, open));
    }

    private static void accept(DragEvent event) {
        if (event.getDragboard().getFiles().stream().anyMatch(File::isDirectory)) {
            event.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
        }
    }

    private static void drop(DragEvent event, Consumer<Path> open) {
        event.getDragboard().getFiles().stream()
                .filter(File::isDirectory)
                .findFirst()
                .ifPresent(folder -> open.accept(folder.toPath()));
        event.setDropCompleted(true);
    }
}
