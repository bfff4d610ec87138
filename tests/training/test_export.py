import numpy as np
import pytest

_WHY = "the extra `train` is not installed"
torch = pytest.importorskip("torch", reason=_WHY)
onnx = pytest.importorskip("onnx", reason=_WHY)

pytestmark = [
    pytest.mark.filterwarnings("ignore::UserWarning"),
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::FutureWarning"),
]


@pytest.fixture
def exported(tmp_path):
    """The folder of an untrained small model, exported in floats."""
    from reader.training.export import export
    from reader.training.model import Encoder, Model, Owner

    torch.manual_seed(1)
    encoder = Encoder(vocabulary=60, size=24, inner=48, layers=2, attention_heads=3)
    export(Model(encoder, Owner(24, width=12)), tmp_path, eight_bit=False)
    return tmp_path


def operators(path):
    return [node.op_type for node in onnx.load(path).graph.node]


def states(path):
    import onnxruntime

    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    pieces = np.arange(1, 31)[None]
    return session.run(None, {"pieces": pieces, "shapes": np.zeros_like(pieces), "heads": np.arange(1, 29)})


def test_the_encoder_has_one_operator_for_each_attention(exported):
    found = operators(exported / "encoder.onnx")
    assert found.count("MultiHeadAttention") == 2
    assert "Softmax" not in found


def test_to_fuse_attention_changes_nothing_that_is_read(exported, monkeypatch, tmp_path_factory):
    from reader.training import export as module
    from reader.training.model import Encoder, Model, Owner

    plain = tmp_path_factory.mktemp("plain")
    monkeypatch.setattr(module, "fuse_attention", lambda *_arguments, **_options: None)
    torch.manual_seed(1)
    encoder = Encoder(vocabulary=60, size=24, inner=48, layers=2, attention_heads=3)
    module.export(Model(encoder, Owner(24, width=12)), plain, eight_bit=False)
    assert "Softmax" in operators(plain / "encoder.onnx")
    for one, other in zip(states(plain / "encoder.onnx"), states(exported / "encoder.onnx"), strict=True):
        np.testing.assert_allclose(one, other, atol=1e-5)


def test_what_is_fused_already_stays_as_it_is(exported):
    from reader.training.export import fuse_attention

    before = (exported / "encoder.onnx").read_bytes()
    fuse_attention(exported / "encoder.onnx", heads=3)
    assert (exported / "encoder.onnx").read_bytes() == before
