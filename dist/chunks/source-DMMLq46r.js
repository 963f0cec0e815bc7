const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
export{t as readOne,n as source}from"./source-N5f0olzW.js";