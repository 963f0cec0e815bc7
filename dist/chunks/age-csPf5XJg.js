const $builtin=process.getBuiltinModule??(()=>{throw Error("Sealpost needs Node 20.16, 22.3 or newer")});
export{t as ageOpener}from"./age-D2b7Vt9o.js";