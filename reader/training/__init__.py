"""How the shipped attribution model is made; needs the extra `train` and is never imported by the program.

`python -m reader.training --corpora DIR --output DIR` reads the corpora, trains, exports to ONNX, quantises to eight
bits, evaluates and writes the model card.
"""
