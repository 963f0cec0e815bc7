const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
export{n as pageSize,a as put,o as remove}from"./api-CWwLHY1-.js";