const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
export{n as overwriting,r as parameterOf,i as sentAgain}from"./new-parameter-Ca1_GEGz.js";