import IEPModel
