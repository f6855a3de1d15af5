package org.qingyang.workbench.desk;

/// What the panes of the desk show and work on: the desk itself, and what can be done there, by concept.
record DeskModels(DeskViewModel desk, QueueViewModel queue, SurgeryViewModel surgery, TurningViewModel turning,
        SigningViewModel signing) {

    static DeskModels over(DeskViewModel desk) {
        return new DeskModels(desk, new QueueViewModel(desk), new SurgeryViewModel(desk), new TurningViewModel(desk),
                new SigningViewModel(desk));
    }
}
