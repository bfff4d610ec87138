"""What a person does with one part of the program: each desk connects the session with panels and dialogs."""
